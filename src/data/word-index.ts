import { indexWords, type IndexedEssay } from '../word-index/entries.ts';
import { lettersOf, type Letter } from '../word-index/letters.ts';
import { shortNames } from '../word-index/names.ts';
import { getEssays, type Essay } from './essays.ts';

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
  const names = shortNames(all);
  const essays = all.map((essay) => indexed(essay, names.get(essay.slug) ?? essay.title));
  return { essays, letters: lettersOf(indexWords(essays)) };
}

function indexed({ slug, language, passages, authorNote }: Essay, name: string): IndexedEssay {
  const texts = passages.map(({ id, number, text }) => ({ id, label: `¶${number}`, text }));
  const note = authorNote ? [{ id: 'author-note', label: 'note', text: authorNote.text }] : [];
  return { slug, name, language, texts: [...texts, ...note] };
}
