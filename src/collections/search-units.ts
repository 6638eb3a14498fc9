import { formatDate, NOT_STATED, yearOf } from '#lib/dates.ts';
import { fullName, joinNames } from '#lib/names.ts';
import type { IndexedEssay, UnitText } from '#search/index/units.ts';
import type { Essay } from '#content/essay.ts';

/** An essay as the search index has it. */
export function searchedEssay(essay: Essay): IndexedEssay {
  const { slug, title, authors, publication, published, language, kind } = essay;
  return {
    slug,
    title,
    authors: authors.map(fullName),
    publication: publication.name,
    year: yearOf(published),
    language,
    kind,
    units: unitsOf(essay),
  };
}

/** Units of an essay: its head, headings and passages, the note on its author, the notes. */
function unitsOf({ kind, title, authors, publication, published, credits, ...essay }: Essay): UnitText[] {
  const date = published === NOT_STATED ? '' : formatDate(published);
  const people = [joinNames(authors), joinNames(credits.map(({ person }) => person))];
  const head = [kind, title, ...people, publication.name, date].filter((part) => part !== '').join('. ');
  const units: UnitText[] = [{ kind: 'essay', text: head }];
  let section: string | undefined;
  for (const passage of essay.passages) {
    if (passage.section && passage.section.id !== section) {
      units.push({ kind: 'section', text: passage.section.title });
      section = passage.section.id;
    }
    units.push({ kind: 'passage', text: passage.text });
  }
  if (essay.authorNote) units.push({ kind: 'author-note', text: essay.authorNote.text });
  for (const { id, text, passages } of essay.notes) {
    units.push({ kind: 'note', id, text, ...(passages[0] === undefined ? {} : { passage: passages[0] }) });
  }
  return units;
}
