import { basesOf } from './forms.ts';
import { compileSynonyms, type SynonymSet } from './synonyms.ts';
import { formsOf, tokenise, wordsOf } from './text.ts';
import { countWords, writeWordLists, type Manifest } from './word-list.ts';

/** The words of the essays for the search, as the site publishes them. */
export interface SearchWords {
  manifest: Manifest;
  /** The lists of words; where there is but one, it is in the manifest. */
  lists: string[];
}

/**
 * Words one of which every essay has: mostly one, such as the “by” before the author's name. The one that most essays
 * have first, of these the rarest; then for the essays without it the next.
 */
function wordsEverywhere(essays: readonly (readonly string[])[], counts: ReadonlyMap<string, number>): string[] {
  const left = new Set(essays.map((texts) => new Set(texts.flatMap(formsOf))).filter((forms) => forms.size > 0));
  const chosen: string[] = [];
  while (left.size > 0) {
    const essaysWith = new Map<string, number>();
    for (const forms of left) for (const form of forms) essaysWith.set(form, (essaysWith.get(form) ?? 0) + 1);
    const [best] = [...essaysWith.keys()].sort(
      (a, b) =>
        (essaysWith.get(b) ?? 0) - (essaysWith.get(a) ?? 0) ||
        (counts.get(a) ?? 0) - (counts.get(b) ?? 0) ||
        (a < b ? -1 : 1),
    );
    if (best === undefined) break;
    chosen.push(best);
    for (const forms of left) if (forms.has(best)) left.delete(forms);
  }
  return chosen;
}

/** Words up to which there is one list, which comes with everything else; and words of a list where there are more. */
const ONE_LIST = 2_000;
const LIST_SIZE = 300;

/** Scripts without spaces between words. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Words that Pagefind does not have as they are compared here: of scripts without spaces, or with signs such as H₂O. */
function unindexedWords(texts: readonly string[]): string[] {
  const words = texts.flatMap(wordsOf);
  const other = words.filter((word) => WITHOUT_SPACES.test(word) || word.normalize('NFC') !== word.normalize('NFKC'));
  const { tokens, joins } = tokenise([...new Set(other)]);
  return [...new Set([...tokens, ...joins].map(({ form }) => form))].sort();
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
  const { starts, lists } = writeWordLists(counts, counts.size <= ONE_LIST ? Infinity : LIST_SIZE);
  const bases = new Set([...counts.keys()].flatMap(basesOf));
  const [only] = lists;
  const unindexed = unindexedWords(texts);
  const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
  return {
    manifest: {
      edition,
      passages: texts.length,
      averageWords: Math.round(words / Math.max(1, texts.length)),
      essays: essays.length,
      starts,
      everywhere: wordsEverywhere(essays, counts),
      ...(unindexed.length > 0 ? { unindexed } : {}),
      ...(lists.length === 1 && only !== undefined ? { words: only } : {}),
      synonyms: compileSynonyms(synonyms, (form) => basesOf(form).some((base) => bases.has(base))),
    },
    lists: lists.length === 1 ? [] : lists,
  };
}
