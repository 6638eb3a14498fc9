import type { List, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Essay } from '#content/essay.ts';
import { byline, factsOf, passagesOf } from './facts.ts';
import { inOrder } from './in-order.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';
import type { PublishedSite } from './published-site.ts';
import * as t from '#strings/chosen.ts';

/** Writes what is not Markdown yet, with every sign of it escaped. */
function write(...children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-', listItemIndent: 'one', rule: '-' }).trimEnd();
}

/**
 * An essay as Markdown (CommonMark with GFM), with where it is from and what in it is the editor's at its head.
 *
 * Each passage stands below a line with its number and its permanent address. The words of the author are those of the
 * passage model, untouched.
 */
export function essayMarkdown(essay: Essay, site: PublishedSite): string {
  const body = inOrder(essay).flatMap((part) =>
    'section' in part
      ? [write(heading(part.section.depth, t.editorsHeading(part.section.title)))]
      : [`¶${part.passage.number} <${site.place(essay.slug, part.passage.id)}>`, part.passage.markdown],
  );
  return [
    write(heading(1, essay.title)),
    write(paragraph(text(byline(essay)))),
    write(facts(essay, site)),
    '---',
    ...body,
    ...(essay.authorNote
      ? [
          '---',
          write(paragraph(text(t.fact(t.authorNoteHeading, '').trimEnd())), paragraph(text(essay.authorNote.text))),
        ]
      : []),
    ...(essay.notes.length > 0 ? ['---', write(heading(2, t.editorsNotes)), ...essay.notes.flatMap(noteOf)] : []),
  ]
    .join('\n\n')
    .concat('\n');

  function noteOf(note: Essay['notes'][number]): string[] {
    return [`${t.noteNumber(note.label)}${passagesOf(note)} <${site.place(essay.slug, note.id)}>`, note.markdown];
  }
}

function facts(essay: Essay, site: PublishedSite): List {
  const items = factsOf(essay, site).map(({ label, words, href }) => [
    text(t.fact(label, words && href ? t.factAndAddress(words, '') : (words ?? ''))),
    ...(href ? [link(href)] : []),
  ]);
  // A link without a host leads to another place of the essay, as it does on its page.
  if ([...essay.passages, ...essay.notes].some(({ markdown }) => markdown.includes('](#'))) {
    items.push([text(t.linksOfThisEdition)]);
  }
  return list(items);
}
