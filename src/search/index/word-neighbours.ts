import { isStopWord } from '#language/en/stop-words.ts';
import { memo } from '#language/memo.ts';
import { partOf, type Synset, type SynsetId, type WordNet } from './wordnet.ts';

/** A word near in meaning. */
export interface Neighbour {
  word: string;
  /** From 0 to 1, for synonyms in every sense. */
  nearness: number;
}

/** Nearness of WordNet's relations, where synonymy is 1. Only the order matters. */
const NEARNESS: Record<string, number> = {
  // Derivation, across parts of speech: tax, taxation, taxable.
  '+': 0.8,
  '\\': 0.8,
  '<': 0.8,
  // Similar adjective; verb of the same group of senses.
  '&': 0.7,
  $: 0.7,
  // Hypernym.
  '@': 0.5,
  // See also.
  '^': 0.4,
  // Hyponym.
  '~': 0.3,
};
/** Inverse relations; others are symmetric. */
const REVERSED: Record<string, string> = { '@': '~', '~': '@' };
const SYNONYM = 1;
/** Least share of a sense among the uses of its word. */
const LEAST_SHARE = 0.05;
/** Least nearness: synonyms pass where each is meant in about a fifth of its uses, other relations need more. */
const LEAST = 0.04;
/**
 * Hyponyms of a word, at most, to suggest it for one of them: the more there are, the less it says (N. Seco et al., “An
 * intrinsic information content metric for semantic similarity in WordNet”, 2004).
 */
const KINDS = 40;

/** A word of a synset that may be suggested: its place there from 1, and the share of this sense among its uses. */
interface Suggestion {
  word: string;
  place: number;
  share: number;
}

export function neighbourFinder(net: WordNet): (word: string) => Neighbour[] {
  const suggestionsOf = suggestionFinder(net);
  return (word) => {
    const found: Neighbour[] = [];
    const add = (target: SynsetId, only: number, nearness: number): void => {
      if (nearness < LEAST) return;
      for (const { word: other, place, share } of suggestionsOf(target)) {
        if ((only !== 0 && place !== only) || other === word) continue;
        if (nearness * share >= LEAST) found.push({ word: other, nearness: nearness * share });
      }
    };
    for (const { synset, share, place } of commonSenses(word, net)) {
      if (isOffensive(synset, net)) continue;
      add(synset.id, 0, SYNONYM * share);
      const kinds = synset.relations.filter(({ symbol }) => symbol === '~').length;
      for (const { symbol, synset: target, from, to } of synset.relations) {
        const nearness = NEARNESS[REVERSED[symbol] ?? symbol];
        if (nearness === undefined || (from !== 0 && from !== place) || (symbol === '~' && kinds > KINDS)) continue;
        add(target, to, nearness * share);
      }
    }
    return found;
  };
}

/** Finds the suggestions of a synset once: many words lead to it. */
function suggestionFinder(net: WordNet): (id: SynsetId) => readonly Suggestion[] {
  return memo((id) => {
    const synset = net.synset(id);
    if (isOffensive(synset, net)) return [];
    return synset.words.flatMap((written, index) => {
      const word = written.replace('-', ' ');
      if (!isLookedUp(word, synset)) return [];
      const share = net.senses(written).find((sense) => sense.synset === synset.id)?.share ?? 0;
      return share >= LEAST_SHARE ? [{ word, place: index + 1, share }] : [];
    });
  });
}

/** Frequent senses of a word, with its index in their synsets. Names have capitals there. */
function commonSenses(word: string, net: WordNet): { synset: Synset; share: number; place: number }[] {
  const senses = net
    .senses(word)
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ synset: id, share }) => {
      const synset = net.synset(id);
      return { synset, share, place: synset.words.indexOf(word) + 1 };
    });
  const common = senses.filter(({ place }) => place !== 0);
  // A word that is mostly a name is taken as one: China, not china.
  const isName = senses.some(({ place, share }) => place === 0 && share >= (common[0]?.share ?? 0));
  return isName ? [] : common;
}

/** A word in small letters, or a noun of two words. */
function isLookedUp(word: string, { id }: Synset): boolean {
  return (partOf(id) === 'noun' ? /^[a-z]{3,}(?: [a-z]{3,})?$/ : /^[a-z]{3,}$/).test(word) && !isStopWord(word);
}

/** Usage domains that are never suggested. */
const OFFENSIVE = /^(?:ethnic slur|obscenity|disparagement)$/;
const SAID_TO_BE_OFFENSIVE =
  /\b(?:offensive|derogatory|disparaging|obscene|vulgar|insulting)\b[^;"]*\b(?:terms?|names?|slang|words?|references?)\b|\((?:[\w ,]*\b)?(?:slur|obscene|vulgar|offensive)\b/;

function isOffensive({ gloss, relations }: Synset, net: WordNet): boolean {
  return (
    SAID_TO_BE_OFFENSIVE.test(gloss) ||
    relations.some(({ symbol, synset }) => symbol === ';u' && OFFENSIVE.test(net.synset(synset).words[0] ?? ''))
  );
}

/** Antonyms of a word and of the adjectives similar to it. */
export function oppositesOf(word: string, net: WordNet): Set<string> {
  const opposites = new Set<string>();
  const add = ({ relations }: Synset): void => {
    for (const { symbol, synset } of relations) {
      if (symbol === '!') for (const other of net.synset(synset).words) opposites.add(other);
    }
  };
  for (const { synset: id } of net.senses(word)) {
    const synset = net.synset(id);
    add(synset);
    for (const { symbol, synset: like } of synset.relations) if (symbol === '&') add(net.synset(like));
  }
  return opposites;
}
