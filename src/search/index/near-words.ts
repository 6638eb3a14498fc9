import { isStopWord } from '#language/en/stop-words.ts';
import { memo } from '#language/memo.ts';
import { basesOfPhrase, type NearWords } from './near-word-lists.ts';
import { neighbourFinder, oppositesOf } from './word-neighbours.ts';
import type { FindPhrases } from './term-collector.ts';
import { partOf, type WordNet } from './wordnet.ts';

/** Words and phrases of a collection, with the number of units each is in. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Near words of a word, at most. */
const MOST = 4;
/** Longest phrase that is looked up, in words. */
const LONGEST = 3;

const NONE: ReadonlySet<string> = new Set();

/** Finds the phrases of WordNet in a text. The last word of a phrase may be inflected. */
export function phraseFinder(net: WordNet): FindPhrases {
  const basesOf = memo(basesOfPhrase);
  return (words) => {
    const found: string[] = [];
    words.forEach((first, start) => {
      let [phrase, next] = [first, net.nextOf(first)];
      for (let at = start + 1; at < Math.min(start + LONGEST, words.length) && next.size > 0; at += 1) {
        const word = words[at] ?? '';
        const ends = basesOf(word).filter((base) => next.has(base));
        if (ends.some((base) => net.senses(`${phrase} ${base}`).length > 0)) found.push(`${phrase} ${word}`);
        phrase += ` ${word}`;
        next = next.has(word) ? net.nextOf(phrase) : NONE;
      }
    });
    return found;
  };
}

/** Makes near words, or takes what was made of the same before. */
export type NearWordMaker = (of: unknown, make: () => NearWords) => NearWords;

/**
 * For English words and two-word nouns that a collection lacks in every inflection, its nearest words, at most four
 * each; sorted by word.
 */
export function nearWords(vocabulary: Vocabulary, net: WordNet, maker: NearWordMaker = (_, make) => make()): NearWords {
  const forms = [...vocabulary.keys()].sort();
  const written = [...writtenForms(vocabulary, net)].sort(([a], [b]) => (a < b ? -1 : 1));
  return maker({ forms, written }, () => nearTo(written, forms, net));
}

/** @param written words of WordNet with their forms in the collection, which has `forms` */
function nearTo(written: readonly (readonly [string, string])[], forms: readonly string[], net: WordNet): NearWords {
  const bases = new Set(forms.flatMap(basesOfPhrase));
  const isThere = (word: string): boolean => basesOfPhrase(word).some((base) => bases.has(base));

  const neighboursOf = neighbourFinder(net);
  const found = new Map<string, Map<string, number>>();
  const there = new Set<string>();
  for (const [word, form] of written) {
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
  const isOpposite = (form: string): boolean =>
    opposites.size > 0 && basesOfPhrase(form).some((base) => opposites.has(base));
  const own = new Set(word.split(' '));
  return [...near]
    .filter(([form]) => !own.has(form) && !isOpposite(form))
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
