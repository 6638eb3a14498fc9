import { expect, it } from 'vitest';
import { site } from '#content/site.ts';
import { onContent, writeContent, writeLedger } from '#tests/content/on-content.ts';
import { small } from './fixtures/small.ts';

const load = (folder: string) => onContent(folder, () => import('./pairs.ts'));
const { getPairs, getComparison, hasEveryPair } = await load(writeContent('pairs', small));
const pairs = await getPairs();
const slugs = (all: typeof pairs) => all.map(({ left, right }) => `${left.slug} ${right.slug}`);

/** As many essays of a sentence each. */
function many(count: number): string {
  const essays = Array.from({ length: count }, (_, index) => [`text-${index}`, { text: 'A sentence.' }] as const);
  return writeContent(`pairs-of-${count}`, { essays: Object.fromEntries(essays) });
}

it('every two essays are a pair, once, in the order of the essays', () => {
  expect(slugs(pairs)).toEqual(['one three', 'one two', 'three two']);
});

it('one essay alone makes no pair', async () => {
  expect(await (await load(many(1))).getPairs()).toEqual([]);
});

const { pairPagesUpTo: upTo } = site;

it('a collection that is too large for pages of pairs has none', async () => {
  expect(await hasEveryPair()).toBe(true);
  expect(await (await load(many(upTo))).getPairs()).toHaveLength((upTo * (upTo - 1)) / 2);
  const large = await load(many(upTo + 1));
  expect([await large.getPairs(), await large.hasEveryPair()]).toEqual([[], false]);
});

it('a page of a pair that was published is there for good', async () => {
  const folder = many(upTo + 2);
  writeLedger(folder, ['/compare/', '/compare/text-2/text-3/', '/compare/text-2/gone/', '/compare/text-3/text-1/']);
  expect(slugs(await (await load(folder)).getPairs())).toEqual(['text-2 text-3']);
});

it('two essays are compared by the topics of both, quoted, and those of one alone', async () => {
  const [, pair] = pairs;
  if (!pair) throw new Error('There is no second pair.');
  const { shared, onlyLeft, onlyRight } = await getComparison(pair);
  expect(shared).toEqual([
    {
      name: 'lantern',
      href: '/topics/concepts/lantern/',
      left: [
        {
          label: 'Probe ¶2',
          href: '/essays/one/#p2',
          words: {
            before: 'A ',
            named: 'lantern',
            after: ' was lit in the harbour.',
            isCutBefore: false,
            isCutAfter: false,
          },
          reason: null,
        },
      ],
      right: [expect.objectContaining({ label: 'Sample, Text two ¶1' })],
    },
  ]);
  expect(onlyLeft.map(({ name }) => name)).toEqual(['harbour', 'lighthouse']);
  expect(onlyRight).toEqual([{ name: 'anchor', href: '/topics/concepts/anchor/' }]);
});

it('a passage that does not name the topic is quoted from its beginning, with the reason', async () => {
  const folder = writeContent('pairs-added', {
    ...small,
    essays: { ...small.essays, three: { text: 'A lighthouse, of course.' } },
    topics: { 'concepts/lighthouse': small.topics?.['concepts/lighthouse'] ?? '' },
  });
  const own = await load(folder);
  const pair = (await own.getPairs()).find(({ left, right }) => left.slug === 'one' && right.slug === 'three');
  if (!pair) throw new Error('There is no such pair.');
  const { shared } = await own.getComparison(pair);
  expect(shared[0]?.left[1]).toMatchObject({
    label: 'Probe, Text one ¶3',
    words: { before: 'Nothing is said here.', named: '', after: '' },
    reason: 'It is meant.',
  });
});
