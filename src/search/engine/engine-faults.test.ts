import { describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import { ask, placesOf, siteOf, type Site, topicsOf } from '../fixtures/in-memory.ts';
import { IndexError, type SearchRequest } from '../types.ts';

const TEXTS = [
  { slug: 'lan', title: 'Peace', blocks: ['The rule of law.', 'Cyberspace.'] },
  { slug: 'tan', title: 'Order', blocks: ['A law of cyberspace.'] },
];
const request = (query: string): SearchRequest => ({ query, filters: {}, sort: 'relevance', corrects: true });
const lost = () => Promise.reject(new IndexError('unreachable', 'The connection broke.'));

/** What a function does, but not the first time. */
function failsOnce<T extends unknown[], R>(works: (...values: T) => Promise<R>): (...values: T) => Promise<R> {
  let failed = false;
  return (...values) => {
    if (failed) return works(...values);
    failed = true;
    return lost();
  };
}

describe('an index that does not fit', () => {
  it('is damaged where it lacks a word that is listed', async () => {
    const { backend, ...site } = siteOf(TEXTS);
    const find = (form: string) => (form === 'law' ? Promise.resolve([]) : backend.find(form));
    const damaged: Site = { ...site, backend: { ...backend, find } };
    await expect(ask(damaged, 'law ')).rejects.toMatchObject({ name: 'IndexError', trouble: 'damaged' });
    expect(placesOf(await ask(damaged, 'rule '))).toEqual(['lan/#p1']);
  });

  it('is outdated where it is of another edition', async () => {
    const { backend, source } = siteOf(TEXTS);
    const engine = createEngine(backend, source, 'two', topicsOf([]));
    await expect(engine.search(request('law'))).rejects.toMatchObject({ name: 'IndexError', trouble: 'outdated' });
    await expect(engine.search(request(''))).rejects.toMatchObject({ trouble: 'outdated' });
    await expect(engine.essays).rejects.toMatchObject({ trouble: 'outdated' });
  });
});

describe('what could not be loaded', () => {
  const broken: [string, (site: Site) => Site][] = [
    [
      'the first file',
      ({ source, ...rest }) => ({ ...rest, source: { ...source, manifest: failsOnce(source.manifest) } }),
    ],
    ['a list of words', ({ source, ...rest }) => ({ ...rest, source: { ...source, list: failsOnce(source.list) } })],
    [
      'a list of the index',
      ({ backend, ...rest }) => ({ ...rest, backend: { ...backend, find: failsOnce(backend.find) } }),
    ],
    ['an essay', ({ backend, ...rest }) => ({ ...rest, backend: { ...backend, load: failsOnce(backend.load) } })],
  ];

  it.each(broken)('is told, and tried again by the next query: %s', async (_name, breakIt) => {
    const { backend, source } = breakIt(siteOf(TEXTS, [], 1));
    const engine = createEngine(backend, source, 'one', topicsOf([]));
    await expect(engine.search(request('law'))).rejects.toMatchObject({ trouble: 'unreachable' });
    expect(placesOf(await engine.search(request('law'))).sort()).toEqual(['lan/#p1', 'tan/#p1']);
  });
});

describe('a search', () => {
  it('loads each essay and each list once', async () => {
    const { backend, source, asked } = siteOf(TEXTS, [], 1);
    const lists: number[] = [];
    const list = (number: number) => {
      lists.push(number);
      return source.list(number);
    };
    const engine = createEngine(backend, { ...source, list }, 'one', topicsOf([]));
    const first = await engine.search(request('law cyberspace '));
    const once = lists.length;
    expect(await engine.search(request('law cyberspace '))).toEqual(first);
    expect(asked.load.sort()).toEqual(['id-lan', 'id-tan']);
    expect(lists).toHaveLength(once);
    expect(new Set(lists).size).toBe(once);
  });

  it('asks the index once for a word that is typed again and again', async () => {
    const site = siteOf(TEXTS);
    await ask(site, 'law law law law ');
    expect(site.asked.find).toEqual(['law']);
  });

  it('loads twenty essays at most, first those that pass the filters', async () => {
    const essays = Array.from({ length: 50 }, (_, number) => ({ slug: `e${number}`, blocks: ['law of cyberspace'] }));
    const site = siteOf(essays);
    expect(await ask(site, 'law ')).toMatchObject({ essaysInAll: 50, essaysSearched: 20 });
    expect(site.asked.load).toHaveLength(20);
    expect(await ask(site, '')).toMatchObject({ essaysInAll: 50, essaysSearched: 20 });
    expect(placesOf(await ask(site, 'law ', { filters: { essay: ['e49'] } }))).toEqual(['e49/#p1']);
    expect(placesOf(await ask(site, '', { filters: { essay: ['e49'] } }))).toEqual(['e49/#p1']);
  });

  it('loads fewer where it is dear to find them', async () => {
    const essays = Array.from({ length: 50 }, (_, number) => ({ slug: `e${number}`, blocks: ['law of cyberspace'] }));
    const { source, manifest, ...site } = siteOf(essays);
    const costing = (bytes: number): Site => ({
      ...site,
      manifest,
      source: { ...source, manifest: () => Promise.resolve({ ...manifest, chunks: [['a', 'z', bytes]] }) },
    });
    const { essaysSearched } = await ask(costing(105_000), 'law ');
    expect(essaysSearched).toBeLessThan(20);
    expect((await ask(costing(1_000_000), 'law ')).essaysSearched).toBeLessThan(essaysSearched);
    expect((await ask(costing(9_000_000), 'law ')).essaysSearched).toBeGreaterThan(3);
  });

  it('of a small collection loads all that may match', async () => {
    const essays = Array.from({ length: 20 }, (_, number) => ({ slug: `e${number}`, blocks: ['law of cyberspace'] }));
    expect(await ask(siteOf(essays), 'law ')).toMatchObject({ essaysInAll: 20, essaysSearched: 20 });
    expect(await ask(siteOf(essays), '')).toMatchObject({ essaysInAll: 20, essaysSearched: 20 });
  });

  it('is ready before it is asked, where the collection is small', async () => {
    const { backend, source, asked } = siteOf(TEXTS);
    const engine = createEngine(backend, source, 'one', topicsOf([]));
    expect(await engine.essays).toBe(2);
    await engine.warmUp();
    expect(asked.load.sort()).toEqual(['id-lan', 'id-tan']);
    await engine.search(request('law'));
    expect(asked.load).toHaveLength(2);
  });

  it('loads nothing ahead of a larger one', async () => {
    const essays = Array.from({ length: 21 }, (_, number) => ({ slug: `e${number}`, blocks: ['law'] }));
    const { backend, source, asked } = siteOf(essays);
    await createEngine(backend, source, 'one', topicsOf([])).warmUp();
    expect(asked).toEqual({ find: [], load: [] });
  });

  it('of no essays has no answer, and no fault', async () => {
    const site = siteOf([]);
    expect(placesOf(await ask(site, 'law'))).toEqual([]);
    expect(placesOf(await ask(site, ''))).toEqual([]);
  });
});
