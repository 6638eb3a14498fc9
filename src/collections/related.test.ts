import { expect, it } from 'vitest';
import { COLLECTION, onContent, writeContent } from '#tests/content/on-content.ts';
import { small } from './fixtures/small.ts';

const [{ getRelated }, { getEssays }] = await onContent(COLLECTION, () =>
  Promise.all([import('./related.ts'), import('./essays.ts')]),
);

it('related passages are of other essays, at most three, and each shares a topic', async () => {
  for (const { slug, passages } of await getEssays()) {
    for (const { number, id } of passages) {
      const related = await getRelated(slug, number);
      expect(related.length, `${slug}#${id}`).toBeLessThanOrEqual(3);
      for (const { essay, passage, topics } of related) {
        expect(essay.slug, `${slug}#${id}`).not.toBe(slug);
        expect(topics.length).toBeGreaterThan(0);
        const numbers = topics.map(({ essays }) =>
          essays.map((own) => [own.essay.slug, own.mentions.map((mention) => mention.passage.number)] as const),
        );
        for (const both of numbers.map((one) => new Map(one))) {
          expect(both.get(slug)).toContain(number);
          expect(both.get(essay.slug)).toContain(passage.number);
        }
      }
    }
  }
});

it('the passage that shares the rarest topic comes first, with all that both speak of', async () => {
  const [first] = await getRelated('bodor', 10);
  expect([first?.essay.slug, first?.passage.number]).toEqual(['calder', 2]);
  expect(first?.topics.map(({ name }) => name)).toEqual([
    'developing countries',
    'digital divide',
    'cyberspace governance',
    'international cooperation',
  ]);
});

it('a passage without topics, or of nobody, has none', async () => {
  expect(await getRelated('everything', 1)).toEqual([]);
  expect(await getRelated('bodor', 99)).toEqual([]);
  expect(await getRelated('nobody', 1)).toEqual([]);
});

it('that both name a person is no topic that they share', async () => {
  const text = 'Ben Sample was here.';
  const folder = writeContent('related', { ...small, topics: {}, essays: { one: { text }, two: { text } } });
  const own = await onContent(folder, () => import('./related.ts'));
  expect(await own.getRelated('one', 1)).toEqual([]);
});
