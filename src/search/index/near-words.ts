import { isStopWord } from '#language/en/stop-words.ts';
import { basesOfPhrase, type NearWords } from './near-word-lists.ts';
import { neighbourFinder, oppositesOf } from './word-neighbours.ts';
import { partOf, type WordNet } from './wordnet.ts';

/** Words and phrases of a collection, with the number of passages each is in. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Near words of a word, at most. */
const MOST = 4;
/** Longest phrase that is looked up, in words. */
const LONGEST = 3;

/** Counts the words of a collection, and its phrases in WordNet. `passages`: normalised words in order. */
export function vocabularyOf(passages: Iterable<readonly string[]>, net: WordNet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of passages) {
    const found = new Set(words);
    words.forEach((_, start) => {
      let phrase = words[start] ?? '';
      for (let next = start + 1; next < Math.min(start + LONGEST, words.length) && net.goesOn(phrase); next += 1) {
        phrase += ` ${words[next]}`;
        if (basesOfPhrase(phrase).some((base) => net.senses(base).length > 0)) found.add(phrase);
      }
    });
    for (const form of found) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

/**
 * For English words and two-word nouns that a collection lacks in every inflection, its nearest words, at most four
 * each; sorted by word.
 */
export function nearWords(vocabulary: Vocabulary, net: WordNet): NearWords {
  const bases = new Set<string>();
  for (const form of vocabulary.keys()) for (const base of basesOfPhrase(form)) bases.add(base);
  const isThere = (word: string): boolean => basesOfPhrase(word).some((base) => bases.has(base));

  const neighboursOf = neighbourFinder(net);
  const found = new Map<string, Map<string, number>>();
  const there = new Set<string>();
  for (const [word, form] of writtenForms(vocabulary, net)) {
    for (const { word: other, nearness } of neighboursOf(word)) {
      if (there.has(other)) continue;
      const near = found.get(other);
      if (near) near.set(form, Math.max(near.get(form) ?? 0, nearness));
      else if (isThere(other)) there.add(other);
      else found.set(other, new Map([[form, nearness]]));
    }
  }
  return new Map(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, near]) => [word, best(word, near, net)] as const)
      .filter(([, near]) => near.length > 0),
  );
}

function best(word: string, near: ReadonlyMap<string, number>, net: WordNet): string[] {
  const opposites = oppositesOf(word, net);
  const own = new Set(word.split(' '));
  return [...near]
    .filter(([form]) => !own.has(form) && !basesOfPhrase(form).some((base) => opposites.has(base)))
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([form]) => form);
}

/** Words and phrases in WordNet, each with its form in the collection: itself, or the most frequent one. */
function writtenForms(vocabulary: Vocabulary, net: WordNet): Map<string, string> {
  const written = new Map<string, string>();
  for (const [form, count] of vocabulary) {
    if (isStopWord(form)) continue;
    for (const word of basesOfPhrase(form)) {
      if (isStopWord(word) || !isInflection(form, word, net)) continue;
      const other = written.get(word);
      const most = vocabulary.get(other ?? '') ?? 0;
      const isMoreUsual = count > most || (count === most && form < (other ?? ''));
      if (form === word || (other !== word && isMoreUsual)) written.set(word, form);
    }
  }
  return written;
}

/** A guessed inflection counts only where WordNet has the word: uniting is of the verb unite, not of the noun unit. */
function isInflection(form: string, word: string, net: WordNet): boolean {
  const senses = net.senses(word);
  const isOfVerb = form !== word && /(?:ing|ed)$/.test(form);
  return isOfVerb ? senses.some(({ synset }) => partOf(synset) === 'verb') : senses.length > 0;
}
