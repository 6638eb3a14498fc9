import { escapeHTML } from 'astro/runtime/server/index.js';
import { linesOf, type Line } from '#concordance/columns.ts';
import type { PageEntry } from '#concordance/pages.ts';
import { site } from '#content/site.ts';
import { inLanguage } from '#lib/in-language.ts';
import { to } from '#lib/site-addresses.ts';
import * as t from '#strings/chosen.ts';

/**
 * A word with its forms and places, as HTML. A string rather than a component: a large index has a million places, of
 * which Astro would make three times as many objects.
 */
export function entryHtml({ word, forms, places, part }: PageEntry): string {
  const others = forms.length > 0 ? `<span>${escapeHTML(forms.join(t.listSeparator))}</span>` : '';
  const number = part ? `<i>${escapeHTML(t.wordPart(part.number, part.of))}</i>` : '';
  const head = `<dt${languageOf(places[0]?.essay.language)}>${escapeHTML(word)} ${others} ${number}</dt>`;
  return `<div>${head}${linesOf(places).map(lineHtml).join('')}</div>`;
}

function lineHtml(line: Line): string {
  const [{ essay, text, around }] = line;
  const link = (id: string, words: string): string =>
    `<a href="${escapeHTML(to.place(essay.slug, id))}">${escapeHTML(words)}</a>`;
  if (around) {
    const words = `${escapeHTML(around.before)}<b>${escapeHTML(around.word)}</b>${escapeHTML(around.after)}`;
    return `<dd${languageOf(essay.language)}>${link(text.id, `${essay.name} ${text.label}`)} ${words}</dd>`;
  }
  const links = line.map((place) => ` ${link(place.text.id, place.text.label)}`);
  return `<dd class="more">${escapeHTML(essay.name)}${links.join('')}</dd>`;
}

function languageOf(tag: string | undefined): string {
  if (tag === site.language) return '';
  const own = Object.entries(inLanguage(tag)).map(([name, value]) => ` ${name}="${escapeHTML(value)}"`);
  return own.join('');
}
