import { expect, it } from 'vitest';
import { readAddress } from '#search/query/address.ts';
import { site } from '#content/site.ts';
import { openBuilt } from '../search/built-engine.ts';
import { evaluateSearch, readQueries, type Quality } from '../search/quality.ts';

/** Lower bounds, from 0 to 1, a little below the measured values. */
const LEAST: Quality = { mrr: 0.98, success1: 0.97, success3: 0.98, ndcg: 0.96, none: 1 };

it('real queries find the passage that answers them, and those without an answer find nothing', async () => {
  const { quality, lost, failing } = await evaluateSearch(readQueries('dev'), 'dist');
  expect(lost).toEqual([]);
  const below = Object.entries(LEAST).filter(([figure, least]) => quality[figure as keyof Quality] < least);
  expect(below, `Queries without their answer among the first three: ${failing.join('; ')}`).toEqual([]);
});

it.each(site.searchExamples)('what is proposed to readers finds a passage first: %s', async (q) => {
  const engine = await openBuilt('dist');
  const { hits } = await engine.search(readAddress(new URLSearchParams({ q })));
  expect(hits[0]?.kind).toBe('passage');
});
