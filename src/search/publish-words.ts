import { basesOf } from './forms.ts';
import { compileSynonyms, type SynonymSet } from './synonyms.ts';
import { formsOf, wordsOf } from './text.ts';
import { countWords, writeWordLists, type Manifest } from './word-list.ts';

/** The words of the essays for the search, as the site publishes them. */
export interface SearchWords {
  manifest: Manifest;
  /** The lists of words; where there is but one, it is in the manifest. */
  lists: string[];
}

/** The rarest word that every essay has, if there is one. */
function wordEverywhere(
  essays: readonly (readonly string[])[],
  counts: ReadonlyMap<string, number>,
): string | undefined {
  const [first = [], ...others] = essays.map((texts) => new Set(texts.flatMap(formsOf)));
  return [...first]
    .filter((form) => others.every((forms) => forms.has(form)))
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))[0];
}

/**
 * Makes what the search needs to know of the words of a collection.
 *
 * @param essays for each essay, the text of each of its passages
 * @param synonyms the editor's sets
 * @param edition name of this build of the site
 */
export function publishWords(
  essays: readonly (readonly string[])[],
  synonyms: readonly SynonymSet[],
  edition: string,
): SearchWords {
  const texts = essays.flat();
  const counts = countWords(texts);
  const everywhere = wordEverywhere(essays, counts);
  const { starts, lists } = writeWordLists(counts);
  const bases = new Set([...counts.keys()].flatMap(basesOf));
  const [only] = lists;
  const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
  return {
    manifest: {
      edition,
      passages: texts.length,
      averageWords: Math.round(words / Math.max(1, texts.length)),
      essays: essays.length,
      starts,
      ...(everywhere === undefined ? {} : { everywhere }),
      ...(lists.length === 1 && only !== undefined ? { words: only } : {}),
      synonyms: compileSynonyms(synonyms, (form) => basesOf(form).some((base) => bases.has(base))),
    },
    lists: lists.length === 1 ? [] : lists,
  };
}
