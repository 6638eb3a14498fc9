import type { Essay } from '#content/essay.ts';
import { oneLine } from '#lib/words.ts';
import { byline, factsOf, passagesOf } from './facts.ts';
import { inOrder } from './in-order.ts';
import type { PublishedSite } from './published-site.ts';
import * as t from '#strings/chosen.ts';

/**
 * An essay as plain text, UTF-8: a passage a line, its number first.
 *
 * Lines are not wrapped: whoever shows the text does that, and two editions can be compared passage by passage. The shape
 * of a list, a table or code is lost, but for the numbers of a list; the Markdown has it.
 */
export function essayText(essay: Essay, site: PublishedSite): string {
  const facts = factsOf(essay, site).map(({ label, words, href }) =>
    oneLine(t.fact(label, words && href ? t.factAndAddress(words, href) : (words ?? href ?? ''))),
  );
  const body = inOrder(essay).map((part) =>
    'section' in part
      ? t.editorsHeadingLine(part.section.title)
      : `¶${part.passage.number} ${part.passage.numbered ?? part.passage.text}`,
  );
  const notes = essay.notes.map((note) => `${note.label}${passagesOf(note)} ${note.text}`);
  return [
    [essay.title, byline(essay)].map(oneLine).join('\n'),
    facts.join('\n'),
    ...body,
    ...(essay.authorNote ? [`${t.partHeading(t.authorNoteHeading)}\n${essay.authorNote.text}`] : []),
    ...(notes.length > 0 ? [`${t.partHeading(t.editorsNotes)}\n${notes.join('\n')}`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}
