import type { Letter } from '#concordance/letters.ts';
import { getWords } from './words.ts';

/** The concordance of all essays, by letter. */
export async function getWordIndex(): Promise<Letter[]> {
  return (await getWords()).wordIndex();
}
