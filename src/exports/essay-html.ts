import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Essay } from '#content/essay.ts';
import { withHome } from '#passages/with-home.ts';
import { byline, editorsPart, firstPublished, passagesOf } from './facts.ts';
import { inOrder, type Part } from './in-order.ts';
import type { PublishedSite } from './published-site.ts';
import * as t from '#strings/chosen.ts';
import { inline } from '#strings/inline.ts';

/**
 * An essay as HTML for a feed: an attribution, the editor's headings, the passages with their numbers, the notes.
 *
 * It stands by itself in any program: without ids and style, each link with its host.
 */
export function essayHtml(essay: Essay, site: PublishedSite): string {
  const home = site.absolute(site.to.home);
  const block = (html: string): ElementContent =>
    // HTML of the passage model, which goes through as it is; the types of hast know nothing of it.
    ({ type: 'raw', value: withHome(html, home) }) as unknown as ElementContent;
  const part = (item: Part): ElementContent =>
    'section' in item
      ? h(`h${Math.min(item.section.depth, 6)}`, item.section.title)
      : h('div', [
          h('a', { href: site.place(essay.slug, item.passage.id) }, `¶${item.passage.number}`),
          '\n',
          block(item.passage.html),
        ]);
  const content = [
    ...attribution(essay, site),
    ...inOrder(essay).map(part),
    ...(essay.authorNote
      ? [h('hr'), h('p', t.fact(t.authorNoteHeading, '').trimEnd()), h('p', essay.authorNote.text)]
      : []),
    ...(essay.notes.length > 0 ? [h('hr'), h('h2', t.editorsNotes)] : []),
    ...essay.notes.map((note) =>
      h('div', [
        h('a', { href: site.place(essay.slug, note.id) }, t.noteNumber(note.label)),
        `${passagesOf(note)}\n`,
        block(note.html),
      ]),
    ),
  ];
  return toHtml(
    content.flatMap((node) => [node, { type: 'text' as const, value: '\n' }]),
    { allowDangerousHtml: true },
  );
}

function attribution(essay: Essay, site: PublishedSite): ElementContent[] {
  const parts = {
    authors: byline(essay),
    firstPublished: firstPublished(essay).replace(/\.$/, ''),
    original: h('a', { href: essay.original }, t.originalLink),
    editorsPart: editorsPart(essay, site),
    titleInferred: essay.titleInferredFrom ? t.titleWasInferred(essay.titleInferredFrom) : '',
    rights: essay.rights,
  };
  return [h('p', inline<string | Element>(t.attribution, parts)), h('hr')];
}
