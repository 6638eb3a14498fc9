import { expect, it } from 'vitest';
import { syntheticEssays } from '#bench/synthetic-collection.ts';
import { site } from '#content/site.ts';
import { filesOf } from './every-page.ts';
import { fileText } from './built.ts';

/** Texts: each has two compressed copies where copies are made. */
const TEXT = /\.(html|md|txt|json|bib|ris)$/;
const COPY = /\.(br|gz)$/;

/** Files of an essay, and of each of its passages: those that gain by compression, and the others. */
const OF_ESSAY = { text: 9, other: 1 };
const OF_PASSAGE = { text: 1, other: 1 };

/** Counts the files of essays, by the numbers of their passages. */
function count(passages: readonly number[], copies: number): number {
  const essay = OF_ESSAY.text * (1 + copies) + OF_ESSAY.other;
  const passage = OF_PASSAGE.text * (1 + copies) + OF_PASSAGE.other;
  return passages.reduce((sum, own) => sum + essay + own * passage, 0);
}

const { essays, passages } = JSON.parse(fileText('/passages.json')) as Record<
  'essays' | 'passages',
  { slug: string; essay: string }[]
>;

it.each(essays)('$slug has as many files as are counted on, and each of its passages two', ({ slug }) => {
  const own = passages.filter(({ essay }) => essay === slug);
  const names = new RegExp(`^essays/${slug}(\\.|/.*\\.)\\w+$`);
  const files = filesOf('main', names).filter((file) => !COPY.test(file));
  expect(files).toHaveLength(count([own.length], 0));
  const { text, other } = OF_PASSAGE;
  expect(files.filter((file) => TEXT.test(file))).toHaveLength(OF_ESSAY.text + own.length * text);
  expect(files.filter((file) => file.includes('/p/1/'))).toHaveLength(text + other);
});

it('an essay of ten passages has 30 files at most', () => {
  expect(count([10], 0)).toBeLessThanOrEqual(30);
});

it('what Safari knows by another name only, every style sheet says by both', () => {
  const sheets = filesOf('main', /\.css$/).map((file) => fileText(`/${file}`));
  const count = (pattern: RegExp): number => sheets.join('\n').match(pattern)?.length ?? 0;
  expect(count(/[{;]user-select:/g)).toBeGreaterThan(0);
  expect(count(/[{;]-webkit-user-select:/g)).toBe(count(/[{;]user-select:/g));
});

it('a collection with as many passages as may have pages leaves a host of 20,000 files room for all else', () => {
  let left: number = site.passagePagesUpTo;
  const all = syntheticEssays(site.passagePagesUpTo, 'content').map(({ passages }) => passages.length);
  const within = all.filter((passages) => (left -= passages) >= 0);
  expect(within.length).toBeGreaterThan(200);
  expect(count(within, 0)).toBeLessThan(7_500);
  expect(count(within, 2)).toBeLessThan(15_000);
});
