import { isStopWord } from '#language/en/stop-words.ts';
import { partOf, type Synset, type SynsetId, type WordNet } from './wordnet.ts';

/** A word that is near to another one in meaning. */
export interface Neighbour {
  word: string;
  /** From 0 to 1, that both always mean the same. */
  nearness: number;
}

/** How near a relation of WordNet is; what means the same is at 1. The order is what counts. */
const NEARNESS: Record<string, number> = {
  // Of whatever part of speech, one derived from the other: tax, taxation, taxable.
  '+': 0.8,
  '\\': 0.8,
  '<': 0.8,
  // An adjective that is like it; a verb of the same group of senses.
  '&': 0.7,
  $: 0.7,
  // What it is a kind of.
  '@': 0.5,
  // What should also be looked at.
  '^': 0.4,
  // What is a kind of it.
  '~': 0.3,
};
/** A relation as it is seen from the other side; the others are alike from both. */
const REVERSED: Record<string, string> = { '@': '~', '~': '@' };
const SYNONYM = 1;
/** What a sense must have of the uses of its word, for the word to be taken for it. */
const LEAST_SHARE = 0.05;
/** A synonym is told where each of the two is meant in a third of the uses of its word, about; others only where in more. */
const LEAST = 0.04;
/**
 * Kinds of a thing, at most, for the thing to be told instead of one of them: the more there are, the less it says (N.
 * Seco et al., “An intrinsic information content metric for semantic similarity in WordNet”, 2004).
 */
const KINDS = 40;

/** Makes what finds the words that are near to a word. */
export function neighbourFinder(net: WordNet): (word: string) => Neighbour[] {
  const known = new Map<SynsetId, boolean>();
  const isOffensive = (synset: Synset): boolean => {
    const answer = known.get(synset.id) ?? saysOffensive(synset, net);
    known.set(synset.id, answer);
    return answer;
  };
  return (word) => {
    const found: Neighbour[] = [];
    const add = (target: Synset, only: number, nearness: number): void => {
      if (nearness < LEAST || isOffensive(target)) return;
      target.words.forEach((written, index) => {
        const other = written.replace('-', ' ');
        if ((only !== 0 && index + 1 !== only) || other === word || !isLookedUp(other, target)) return;
        const share = net.senses(written).find(({ synset }) => synset === target.id)?.share ?? 0;
        if (share >= LEAST_SHARE && nearness * share >= LEAST) found.push({ word: other, nearness: nearness * share });
      });
    };
    for (const { synset, share, place } of commonSenses(word, net)) {
      if (isOffensive(synset)) continue;
      add(synset, 0, SYNONYM * share);
      const kinds = synset.relations.filter(({ symbol }) => symbol === '~').length;
      for (const { symbol, synset: target, from, to } of synset.relations) {
        const nearness = NEARNESS[REVERSED[symbol] ?? symbol];
        if (nearness === undefined || (from !== 0 && from !== place) || (symbol === '~' && kinds > KINDS)) continue;
        add(net.synset(target), to, nearness * share);
      }
    }
    return found;
  };
}

/** The senses that a word is taken for, with its place in their synsets. A name is written with capitals there. */
function commonSenses(word: string, net: WordNet): { synset: Synset; share: number; place: number }[] {
  const senses = net
    .senses(word)
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ synset: id, share }) => {
      const synset = net.synset(id);
      return { synset, share, place: synset.words.indexOf(word) + 1 };
    });
  const common = senses.filter(({ place }) => place !== 0);
  // What is a name as often as not is taken for it: China, not china.
  const isName = senses.some(({ place, share }) => place === 0 && share >= (common[0]?.share ?? 0));
  return isName ? [] : common;
}

/** What is looked up: a word in small letters, or a noun of two. */
function isLookedUp(word: string, { id }: Synset): boolean {
  return (partOf(id) === 'noun' ? /^[a-z]{3,}(?: [a-z]{3,})?$/ : /^[a-z]{3,}$/).test(word) && !isStopWord(word);
}

/** Domains of usage whose words are no suggestion. */
const OFFENSIVE = /^(?:ethnic slur|obscenity|disparagement)$/;
const SAID_TO_BE_OFFENSIVE =
  /\b(?:offensive|derogatory|disparaging|obscene|vulgar|insulting)\b[^;"]*\b(?:terms?|names?|slang|words?|references?)\b|\((?:[\w ,]*\b)?(?:slur|obscene|vulgar|offensive)\b/;

function saysOffensive({ gloss, relations }: Synset, net: WordNet): boolean {
  return (
    SAID_TO_BE_OFFENSIVE.test(gloss) ||
    relations.some(({ symbol, synset }) => symbol === ';u' && OFFENSIVE.test(net.synset(synset).words[0] ?? ''))
  );
}

/**
 * The opposites of a word, and of the adjectives that it is like.
 *
 * @param word in small letters
 * @param net WordNet
 */
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
