import { ADDED_PARTS } from '#passages/added.ts';
import { passageNumber } from '#passages/passage.ts';
import { make } from '../browser/make.client.ts';

/** Parts that the page of an essay adds to its text, but the marks of notes; anchors of ranges; notes. */
const EXTRA = `${ADDED_PARTS}:not(.note-mark), span[id]:empty, .prose > :not(.passage, .section-heading, hr)`;
/** Attributes that tie an element to its own page. */
const TIES = ['id', 'aria-describedby', 'aria-labelledby', 'data-footnote-ref'];

/** An essay of a comparison. */
export interface EssayCopy {
  slug: string;
  title: string;
  /** Short name, such as `Lan`. */
  name: string;
  header: HTMLElement;
  /** Headings and passages, which have their number as `data-number`. */
  text: HTMLElement;
}

/**
 * Copies an essay from its own page: title, names of the authors, headings and passages, word for word. Marks of notes lead
 * to the notes on that page; whatever else ties the words to it is left out. Throws where the page is not that of an essay.
 */
export function copyEssay(page: Document, address: string): EssayCopy {
  const article = page.querySelector<HTMLElement>('article[data-essay]');
  const prose = article?.querySelector<HTMLElement>('.prose');
  const title = page.querySelector('h1')?.textContent.trim() ?? '';
  const byline = article?.querySelector<HTMLElement>('.byline');
  if (!article || !prose || !byline) throw new Error(`No essay at ${address}`);
  const { lang } = prose.closest<HTMLElement>('[lang]') ?? page.documentElement;
  const { dir } = prose;
  const home = new URL(address, location.href);
  // New elements: the ones of that page may be custom elements.
  const text = make('div', { className: 'prose', lang, dir }, ...copyOf(prose, home).childNodes);
  const names = make('p', { className: 'soft above-2' }, ...copyOf(byline, home).childNodes);
  for (const heading of text.querySelectorAll('.section-heading > :is(h2, h3, h4, h5, h6)')) demote(heading);
  const link = make('a', { className: 'target quiet-link', href: address, lang, dir, textContent: title });
  const { essay: slug = '', name = title } = article.dataset;
  return {
    slug,
    title,
    name,
    header: make('header', { className: 'below-6' }, make('h2', { className: 'author-face' }, link), names),
    text,
  };
}

/** The title of the essay is a heading of the page, so those of its sections are one level below what they were. */
function demote(heading: Element): void {
  const level = Math.min(6, Number(heading.localName.slice(1)) + 1);
  heading.replaceWith(make(`h${level}` as 'h3', {}, ...heading.childNodes));
}

/** A copy for this page. It is prepared in an inert document, so that nothing is loaded from a wrong address. */
function copyOf(part: HTMLElement, home: URL): HTMLElement {
  const copy = document.implementation.createHTMLDocument().importNode(part, true);
  for (const extra of copy.querySelectorAll(EXTRA)) extra.remove();
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
    const number = passageNumber(element.id);
    if (number !== undefined) element.dataset.number = String(number);
    for (const name of TIES) element.removeAttribute(name);
    for (const name of ['href', 'src']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, new URL(value, home).href);
    }
  }
  return document.importNode(copy, true);
}
