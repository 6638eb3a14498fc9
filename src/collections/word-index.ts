import { indexWords, type IndexedEssay } from '#concordance/entries.ts';
import { lettersOf } from '#concordance/letters.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import { onceABuild } from './once-a-build.ts';
import * as t from '#strings/chosen.ts';

/** The concordance of all essays. */
export const getWordIndex = onceABuild(async () => {
  const essays = (await getEssays()).map(indexed);
  return { essays, letters: lettersOf(indexWords(essays)) };
});

function indexed({ slug, shortName: name, language, passages, authorNote }: Essay): IndexedEssay {
  const texts = passages.map(({ id, number, text }) => ({ id, label: `¶${number}`, text }));
  const note = authorNote ? [{ id: 'author-note', label: t.noteOnAuthor, text: authorNote.text }] : [];
  return { slug, name, language, texts: [...texts, ...note] };
}
