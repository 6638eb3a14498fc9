import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesOf } from '#environment/files.ts';
import { Kept } from '#environment/kept.ts';
import { tempFolder } from '#tests/temp-folder.ts';
import { collectKept, isKept, putIntoCache, takeAlong } from './taken-along.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const storesIn = (cache: string) => ({
  essays: new Kept(`${cache}/essays`, []),
  cards: new Kept(`${cache}/cards`, []),
});

it('what is kept of the essays of a part, made or found, goes along with it, and is found in another cache', () => {
  const cache = tempFolder();
  const { essays, cards } = storesIn(cache);
  essays.keep({ slug: 'a', text: 'of an older edition' }, bytes('older'));
  essays.keep({ slug: 'a', text: 1 }, bytes('found'));
  const used = collectKept(new Set(['a', 'b']), cache);
  essays.find({ slug: 'a', text: 1 });
  essays.find({ slug: 'a', text: 2 });
  essays.keep({ slug: 'b', text: 3 }, bytes('made'));
  essays.keep({ slug: 'c', text: 4 }, bytes('of another part'));
  cards.keep({ slug: 'a' }, bytes('a picture, which only this part needs'));

  const part = tempFolder({ 'essays/a/index.html': 'Page' });
  const names = takeAlong(used(), part, cache);
  expect(filesOf(part)).toEqual(['essays/a/index.html', ...names.toSorted()]);
  expect(names.map(isKept)).toEqual([true, true]);
  expect(isKept('essays/kept/index.html')).toBe(false);

  const other = tempFolder();
  for (const name of names) putIntoCache(name, readFileSync(path.join(part, name)), other);
  // Again, over the same.
  for (const name of names) putIntoCache(name, readFileSync(path.join(part, name)), other);
  const there = storesIn(other).essays;
  const text = (of: unknown) => Buffer.from(there.find(of) ?? []).toString();
  expect([text({ slug: 'a', text: 1 }), text({ slug: 'b', text: 3 })]).toEqual(['found', 'made']);
  expect(filesOf(other)).toHaveLength(2);
});
