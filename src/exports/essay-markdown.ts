import type { List, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Essay } from '#content/essay.ts';
import { AUTHOR_NOTE, NOTES, byline, factsOf, passagesOf } from './facts.ts';
import { inOrder } from './in-order.ts';
import type { PublishedSite } from './published-site.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text(url)] });

/** Writes what is not Markdown yet, with every sign of it escaped. */
function write(...children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-', listItemIndent: 'one', rule: '-' }).trimEnd();
}

function heading(depth: number, words: string): string {
  return write({ type: 'heading', depth: Math.min(depth, 6) as 1, children: [text(words)] });
}

/**
 * An essay as Markdown (CommonMark with GFM), with where it is from and what in it is the editor's at its head.
 *
 * Each passage stands below a line with its number and its permanent address. The words of the author are those of the
 * passage model, untouched.
 *
 * @param essay the essay
 * @param site the site that gives it
 */
export function essayMarkdown(essay: Essay, site: PublishedSite): string {
  const body = inOrder(essay).flatMap((part) =>
    'section' in part
      ? [heading(part.section.depth, `${part.section.title} (editor’s heading)`)]
      : [`¶${part.passage.number} <${site.place(essay.slug, part.passage.id)}>`, part.passage.markdown],
  );
  return [
    heading(1, essay.title),
    write(paragraph(text(byline(essay)))),
    write(facts(essay, site)),
    '---',
    ...body,
    ...(essay.authorNote
      ? ['---', write(paragraph(text(`${AUTHOR_NOTE}:`)), paragraph(text(essay.authorNote.text)))]
      : []),
    ...(essay.notes.length > 0 ? ['---', heading(2, NOTES), ...essay.notes.flatMap(noteOf)] : []),
  ]
    .join('\n\n')
    .concat('\n');

  function noteOf(note: Essay['notes'][number]): string[] {
    return [`Note ${note.label}${passagesOf(note)} <${site.place(essay.slug, note.id)}>`, note.markdown];
  }
}

function facts(essay: Essay, site: PublishedSite): List {
  const items = factsOf(essay, site).map(({ label, words, href }) => [
    text(`${label}: ${words ?? ''}${words && href ? ', ' : ''}`),
    ...(href ? [link(href)] : []),
  ]);
  // A link without a host leads to another place of the essay, as it does on its page.
  if ([...essay.passages, ...essay.notes].some(({ markdown }) => markdown.includes('](#'))) {
    items.push([text('Links that begin with # lead to places of this edition.')]);
  }
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    })),
  };
}
