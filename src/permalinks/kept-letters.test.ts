import { expect, it } from 'vitest';
import { KEPT_LETTERS, type Built } from './built.ts';
import { compare } from './compare.ts';
import { emptyLedger, type Ledger } from './ledger.ts';

const words = 'First words, '.repeat(40);
const ledger: Ledger = {
  ...emptyLedger(),
  pages: { '/essays/a/': { since: '2026-11-24', fragments: { p1: { begins: words } } } },
};
const site = (passages: Record<string, string>): Built =>
  new Map([['/essays/a/', { places: new Map(Object.entries(passages)), ids: new Set(Object.keys(passages)) }]]);

it('a ledger may have more letters of a passage than a build keeps', () => {
  const kept = words.slice(0, KEPT_LETTERS);
  expect(compare(ledger, site({ p1: kept })).broken).toEqual([]);
  const moved = compare(ledger, site({ p1: 'Put before.', p2: kept })).broken;
  expect(moved).toMatchObject([{ kind: 'passages moved', moves: [{ id: 'p1', now: 'p2' }] }]);
});
