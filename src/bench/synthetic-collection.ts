import { readFileSync, readdirSync } from 'node:fs';
import wordListPath from 'word-list';
import { formsOf } from '#language/segment.ts';
import { randomFrom } from '#lib/random.ts';
import type { IndexedEssay, UnitText } from '#search/index/units.ts';

export interface SyntheticEssay {
  slug: string;
  title: string;
  author: string;
  passages: string[];
}

const SEED = 20201126;
/** Rare words, from a word list of English, beside the words of the published essays. */
const RARE_WORDS = 40_000;
/**
 * Frequency by rank: 1 / (rank + 3) ^ 1.05 (B. Mandelbrot's form of Zipf's law, "An informational theory of the statistical
 * structure of language", 1953).
 */
const FLATNESS = 3;
const EXPONENT = 1.05;
/** On average nearly nine passages an essay, and a hundred words a passage. */
const PASSAGES = { least: 5, most: 12 };
const WORDS = { least: 40, most: 159 };

/** Words of the published essays by frequency, then rare words, shuffled. */
function vocabulary(contentDir: string, random: () => number): string[] {
  const counts = new Map<string, number>();
  for (const file of readdirSync(`${contentDir}/essays`)) {
    const [, , ...text] = readFileSync(`${contentDir}/essays/${file}`, 'utf8').split(/^---$/m);
    for (const form of formsOf(text.join(' '))) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const known = [...counts].sort(([, a], [, b]) => b - a).map(([form]) => form);
  const rare = readFileSync(wordListPath, 'utf8')
    .split('\n')
    .filter((word) => word.length > 3 && !counts.has(word));
  for (let last = rare.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [rare[last], rare[other]] = [rare[other] ?? '', rare[last] ?? ''];
  }
  return [...known, ...rare.slice(0, RARE_WORDS)];
}

/** Draws phrases of random words. The words of `contentDir` are the frequent ones. */
function phrasesFrom(contentDir: string, random: () => number): (length: number) => string {
  const words = vocabulary(contentDir, random);
  let total = 0;
  const upTo = words.map((_, rank) => (total += 1 / (rank + FLATNESS) ** EXPONENT));
  const word = (): string => {
    const at = random() * total;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
  return (length) => Array.from({ length }, word).join(' ');
}

/** Generates essays of random words, the same in every run. */
export function syntheticEssays(count: number, contentDir: string): SyntheticEssay[] {
  const random = randomFrom(SEED);
  const phrase = phrasesFrom(contentDir, random);
  const between = ({ least, most }: typeof WORDS): number => least + Math.floor(random() * (most - least + 1));
  return Array.from({ length: count }, (_, index) => ({
    slug: `e${index}`,
    title: phrase(4),
    author: `Author ${index % Math.ceil(count / 3)}`,
    passages: Array.from({ length: between(PASSAGES) }, () => `${phrase(between(WORDS))}.`),
  }));
}

/** Sections of an essay of one size, as Markdown: six of two passages, 900 words in all. */
export interface SyntheticText {
  slug: string;
  title: string;
  author: string;
  body: string;
}

/** Generates essays of one size, the same in every run. */
export function syntheticTexts(count: number, contentDir: string): SyntheticText[] {
  const phrase = phrasesFrom(contentDir, randomFrom(SEED));
  const passage = (): string => `${phrase(75)}.`;
  const section = (_: unknown, index: number): string =>
    `## Section ${index + 1}: ${phrase(2)}\n\n${passage()}\n\n${passage()}\n`;
  return Array.from({ length: count }, (_, index) => ({
    slug: `e${index}`,
    title: `Essay ${index}: ${phrase(3)}`,
    author: `Author ${index % Math.ceil(count / 3)}`,
    body: Array.from({ length: 6 }, section).join('\n'),
  }));
}

/** An essay as the search index takes it. */
export function indexedEssay({ slug, title, author, passages }: SyntheticEssay): IndexedEssay {
  const units = passages.map((text): UnitText => ({ kind: 'passage', text }));
  return {
    ...{ slug, title, authors: [author], publication: 'Notes', year: '2020', language: 'en', kind: 'Essay' },
    units: [{ kind: 'essay', text: `${title}. ${author}` }, ...units],
  };
}
