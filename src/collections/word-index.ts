import { indexWords, type IndexedEssay } from '#concordance/entries.ts';
import { lettersOf, type Letter } from '#concordance/letters.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import * as t from '#strings/chosen.ts';

/** The index of the words of all essays. */
export interface WordIndex {
  essays: IndexedEssay[];
  letters: Letter[];
}

let index: Promise<WordIndex> | undefined;

/** The word index of the collection. Worked out once a build; while developing, each time. */
export function getWordIndex(): Promise<WordIndex> {
  if (import.meta.env.DEV) return makeWordIndex();
  index ??= makeWordIndex();
  return index;
}

async function makeWordIndex(): Promise<WordIndex> {
  const all = await getEssays();
  const essays = all.map(indexed);
  return { essays, letters: lettersOf(indexWords(essays)) };
}

function indexed({ slug, shortName: name, language, passages, authorNote }: Essay): IndexedEssay {
  const texts = passages.map(({ id, number, text }) => ({ id, label: `¶${number}`, text }));
  const note = authorNote ? [{ id: 'author-note', label: t.noteOnAuthor, text: authorNote.text }] : [];
  return { slug, name, language, texts: [...texts, ...note] };
}
