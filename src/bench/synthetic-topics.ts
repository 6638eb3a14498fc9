import { wordsIn } from '#topics/names.ts';
import { commonSense } from '#topics/validation/common-words.ts';
import { KIND_FOLDERS } from '#topics/kinds.ts';
import type { Topic } from '#topics/topic.ts';
import type { SyntheticEssay } from './synthetic-collection.ts';

/** Names are words of medium frequency. */
const FROM_RANK = 600;
/** A word that is no plural. */
const NAME = /^[a-z]{6,}(?<!s)$/;

/**
 * Generates topics whose names occur in the essays: two words and a phrase of two words each, all distinct.
 *
 * @throws Error where the essays have too few words
 */
export function syntheticTopics(count: number, essays: readonly SyntheticEssay[]): Topic[] {
  const texts = essays.flatMap(({ passages }) => passages.map((text) => wordsIn(text).map(({ written }) => written)));
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const words = ranked.slice(FROM_RANK).filter((word) => NAME.test(word) && commonSense(word) === undefined);
  const phrases = phrasesOf(texts, count, new Set([...ranked.slice(0, FROM_RANK), ...words.slice(0, 2 * count)]));
  if (words.length < 2 * count || phrases.length < count) throw new Error(`There are no words for ${count} topics.`);
  return Array.from({ length: count }, (_, index): Topic => {
    const kind = KIND_FOLDERS[index % KIND_FOLDERS.length] ?? 'concepts';
    const slug = `t${index}`;
    return {
      ...{ id: `${kind}/${slug}`, kind, slug, name: words[2 * index] ?? '' },
      otherNames: [words[2 * index + 1] ?? '', phrases[index] ?? ''],
      ...{ searchedAs: [], definition: 'Made up to measure with.', see: null, related: [], added: [], removed: [] },
    };
  });
}

/** Pairs of adjacent words, one pair a passage, no word in two pairs. */
function phrasesOf(texts: readonly string[][], count: number, taken: Set<string>): string[] {
  const phrases: string[] = [];
  for (const words of texts) {
    if (phrases.length === count) break;
    const at = words.findIndex((word, index) => {
      const next = words[index + 1] ?? '';
      return word !== next && [word, next].every((one) => NAME.test(one) && !taken.has(one));
    });
    const pair = at < 0 ? [] : words.slice(at, at + 2);
    pair.forEach((word) => taken.add(word));
    if (pair.length === 2) phrases.push(pair.join(' '));
  }
  return phrases;
}
