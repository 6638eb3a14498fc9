import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { emptyLedger } from './ledger.ts';
import { entryOf, siteMap } from './site-map.ts';

const since = '2026-11-24';
const pages = {
  '/essays/lan/': { since, fragments: { p1: {}, p11: { since: '2027-02-01' } } },
  '/about/': { since },
};
const ledger = { ...emptyLedger(), pages };

it('dates an essay by its last edition, and nothing else', () => {
  const item = { url: 'https://essays.example.org/' };
  expect(entryOf(item, '/essays/lan/', ledger)).toEqual({ ...item, lastmod: '2027-02-01' });
  expect(entryOf(item, '/essays/new/', ledger)).toEqual(item);
  expect(entryOf(item, '/about/', ledger)).toEqual(item);
});

it('knows pages below the base path, whatever script their names are of', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-map-'));
  writeFileSync(path.join(folder, 'permalinks.json'), JSON.stringify({ editions: {}, pages: {}, redirects: {} }));
  const { filter, serialize } = siteMap(folder, '/reader/');
  expect(filter?.('https://essays.example.org/reader/essays/%E6%B5%B7/p/3/')).toBe(false);
  expect(filter?.('https://essays.example.org/reader/essays/%E6%B5%B7/')).toBe(true);
  const item = { url: 'https://essays.example.org/reader/essays/lan/' };
  expect(serialize?.(item)).toEqual(item);
});
