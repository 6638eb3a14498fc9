import { describe, expect, it } from 'vitest';
import { ask, engineOf, placesOf, siteOf, topicsOf, type Site } from '../fixtures/in-memory.ts';
import { IndexError, type IndexSource, type SearchRequest } from '../types.ts';
import { createEngine } from './engine.ts';

const TEXTS = [
  { slug: 'lan', title: 'Peace', blocks: ['The rule of law.', 'Cyberspace.'] },
  { slug: 'tan', title: 'Order', blocks: ['A law of cyberspace.'] },
];
/** More different words than one list holds. */
const MANY = Array.from({ length: 2_500 }, (_, number) => `w${number.toString(36)}x`);
const LARGE = [...TEXTS, { slug: 'wei', title: 'Words', blocks: [MANY.join(' ')] }];

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

const spoil = (site: Site, change: (source: IndexSource) => Partial<IndexSource>): Site => ({
  ...site,
  source: { ...site.source, ...change(site.source) },
});

describe('an index that does not fit', () => {
  it('is outdated where it is of another edition: its parts are not there', async () => {
    const gone = () => Promise.reject(new IndexError('outdated', 'There is no such file.'));
    const site = spoil(siteOf(TEXTS), () => ({ places: gone }));
    await expect(ask(site, 'law')).rejects.toMatchObject({ name: 'IndexError', trouble: 'outdated' });
  });

  it.each<[string, (source: IndexSource) => Partial<IndexSource>]>([
    ['a list of words', ({ words }) => ({ words: async (number) => half(await words(number)) })],
    ['a file of places', ({ places }) => ({ places: async (number) => half(await places(number)) })],
    ['a file of texts', ({ texts }) => ({ texts: async (number) => half(await texts(number)) })],
    ['a file of texts that is another', () => ({ texts: () => Promise.resolve('{}') })],
    ['a file of texts with too few', () => ({ texts: () => Promise.resolve('[]') })],
    ['a list of words that is a page', () => ({ words: () => Promise.resolve('<!doctype html>') })],
    ['a file of places that is a page', () => ({ places: () => Promise.resolve('<!doctype html>') })],
    ['a file of places that is empty', () => ({ places: () => Promise.resolve('') })],
  ])('is damaged by %s', async (_name, change) => {
    const site = spoil(siteOf(LARGE), change);
    await expect(ask(site, 'law')).rejects.toMatchObject({ name: 'IndexError', trouble: 'damaged' });
  });

  const half = (text: string): string => text.slice(0, text.length / 2);
});

describe('what could not be loaded', () => {
  it.each<[keyof IndexSource, string]>([
    ['manifest', 'the first file'],
    ['words', 'a list of words'],
    ['places', 'a file of places'],
    ['texts', 'a file of texts'],
  ])('is told, and tried again by the next query: %s, %s', async (kind) => {
    const engine = engineOf(spoil(siteOf(LARGE), (source) => ({ [kind]: failsOnce<never[], unknown>(source[kind]) })));
    await expect(engine.search(request('law'))).rejects.toMatchObject({ trouble: 'unreachable' });
    expect(placesOf(await engine.search(request('law'))).sort()).toEqual(['lan/#p1', 'tan/#p1']);
  });

  it('of a further result is told when it is shown, and tried again', async () => {
    const essays = Array.from({ length: 20 }, (_, number) => ({ slug: `e${number}`, blocks: ['law of cyberspace'] }));
    const site = siteOf(essays);
    let whole = true;
    const engine = engineOf(spoil(site, ({ texts }) => ({ texts: (number) => (whole ? texts(number) : lost()) })));
    const { hits, shown, more } = await engine.search(request('law'));
    expect([hits.length, shown.length]).toEqual([20, 10]);
    whole = false;
    await expect(more(10)).rejects.toMatchObject({ trouble: 'unreachable' });
    whole = true;
    expect((await more(10)).map(({ url }) => url)).toEqual(hits.slice(10).map(({ url }) => url));
  });
});

describe('a search', () => {
  it('loads each file once', async () => {
    const site = siteOf(LARGE);
    const engine = engineOf(site);
    const first = await engine.search(request('law cyberspace '));
    const asked = [...site.asked];
    expect(asked.length).toBeGreaterThan(2);
    expect(new Set(asked).size).toBe(asked.length);
    expect(await engine.search(request('law cyberspace '))).toEqual({
      ...first,
      more: expect.any(Function) as unknown,
    });
    expect(site.asked).toEqual(asked);
  });

  it('asks for nothing more where a word is typed again and again', async () => {
    const [once, again] = [siteOf(LARGE), siteOf(LARGE)];
    await ask(once, 'law ');
    await ask(again, 'law law law law ');
    expect(again.asked).toEqual(once.asked);
  });

  it('of a large collection reads few of its files', async () => {
    const site = siteOf(LARGE);
    const files = site.manifest.lists.length + site.manifest.places.length;
    await ask(site, 'law');
    expect(site.asked.filter((name) => !name.startsWith('texts')).length).toBeLessThan(files / 2);
  });

  it('finds all that matches, however much it is, and shows the first', async () => {
    const essays = Array.from({ length: 150 }, (_, number) => ({ slug: `e${number}`, blocks: ['law of cyberspace'] }));
    const answer = await ask(siteOf(essays), 'law ');
    expect([answer.hits.length, answer.shown.length, answer.essays]).toEqual([150, 10, 150]);
    expect(answer.shown.map(({ url }) => url)).toEqual(answer.hits.slice(0, 10).map(({ url }) => url));
    expect((await ask(siteOf(essays), '')).hits).toHaveLength(150);
    expect(placesOf(await ask(siteOf(essays), 'law ', { filters: { essay: ['e149'] } }))).toEqual(['e149/#p1']);
  });

  it('is ready before it is asked, where the collection is small', async () => {
    const site = siteOf(TEXTS);
    const engine = engineOf(site);
    expect(await engine.essays).toBe(2);
    expect(await engine.warmUp()).toBe(true);
    const asked = [...site.asked];
    await engine.search(request('law'));
    expect(site.asked).toEqual(asked);
  });

  it('loads nothing ahead of a larger one', async () => {
    const site = siteOf([
      ...LARGE,
      { slug: 'more', title: 'More', blocks: [MANY.map((word) => `${word}y`).join(' ')] },
    ]);
    expect(await engineOf(site).warmUp()).toBe(false);
    expect(site.asked).toEqual([]);
  });

  it('of no essays has no answer, and no fault', async () => {
    const site = siteOf([]);
    expect(placesOf(await ask(site, 'law'))).toEqual([]);
    expect(placesOf(await ask(site, ''))).toEqual([]);
    expect(await engineOf(site).warmUp()).toBe(true);
  });

  it('is opened with what it stands on alone', async () => {
    const { source } = siteOf(TEXTS);
    const engine = createEngine(source, topicsOf([]), (slug) => `/there/${slug}/`);
    expect((await engine.search(request('rule'))).hits.map(({ url }) => url)).toEqual(['/there/lan/#p1']);
  });
});
