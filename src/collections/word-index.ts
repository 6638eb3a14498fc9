import { getWords } from './words.ts';

/** The concordance of all essays. */
export async function getWordIndex() {
  return (await getWords()).wordIndex();
}
