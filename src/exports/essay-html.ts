import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Essay } from '#content/essay.ts';
import { withHome } from '#passages/with-home.ts';
import { AUTHOR_NOTE, NOTES, byline, editorsPart, firstPublished, passagesOf } from './facts.ts';
import { inOrder, type Part } from './in-order.ts';
import type { PublishedSite } from './published-site.ts';

/**
 * An essay as HTML for a feed: an attribution, the editor's headings, the passages with their numbers, the notes.
 *
 * It stands by itself in any program: without ids and style, each link with its host.
 *
 * @param essay the essay
 * @param site the site that gives it
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
    ...(essay.authorNote ? [h('hr'), h('p', `${AUTHOR_NOTE}:`), h('p', essay.authorNote.text)] : []),
    ...(essay.notes.length > 0 ? [h('hr'), h('h2', NOTES)] : []),
    ...essay.notes.map((note) =>
      h('div', [
        h('a', { href: site.place(essay.slug, note.id) }, `Note ${note.label}`),
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
  const inferred = essay.titleInferredFrom ? ` The title was inferred from ${essay.titleInferredFrom}.` : '';
  return [
    h('p', [
      `${byline(essay)}. First published: ${firstPublished(essay).replace(/\.$/, '')} (`,
      h('a', { href: essay.original }, 'original'),
      `). ${editorsPart(essay, site)}${inferred} Rights: ${essay.rights}`,
    ]),
    h('hr'),
  ];
}
