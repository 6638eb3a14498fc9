import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAddress } from '#search/query/address.ts';
import type { SearchEngine } from '#search/engine/engine.ts';
import type { EngineAnswer } from '#search/engine/engine.ts';
import { SHOWN } from '#search/types.ts';
import { fetchFile, openBuilt } from '../search/built-engine.ts';
import { sites } from '../sites.ts';
import { fileText, isBuilt, pageAt, wordsOf } from './built.ts';

describe('the index of the built site', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await openBuilt(sites.main.env.OUT_DIR);
  });
  const ask = (query: string): Promise<EngineAnswer> => engine.search(readAddress(new URLSearchParams(query)));

  it.each([
    ['a paragraph', 'zyzzyva', 'zyzzyva'],
    ['the head of a table', 'left', 'Left'],
    ['the cell of a table', 'electroencephalograph', 'electroencephalograph'],
    ['a list', 'starts at seven', 'seven'],
    ['a quotation', '“quotation within”', 'quotation'],
    ['a caption', 'caption', 'caption'],
    ['code', 'narrowest', 'narrowest'],
    ['the word before the mark of a note', 'twice', 'twice'],
    ['another alphabet', 'киберпространство', 'киберпространство'],
    ['the note on an author', 'quincunx', 'quincunx'],
    ['a word of another form of writing', 'المصباح', 'المصباح'],
  ])('has each part of a text, and each word by itself: %s', async (_part, q, word) => {
    const { shown } = await ask(`q=${q}`);
    const marked = shown.flatMap(({ excerpt }) => excerpt.flatMap(({ hit, text }) => (hit ? [text] : [])));
    // With or without the sign that follows the word.
    expect(marked.map((text) => text.replace(/[.,:]$/, ''))).toContain(word);
  });

  it.each([
    ['a comment of the editor’s', 'quxomancy'],
    ['what is withheld', 'zorbomancy'],
    ['a heading’s link', 'permalink'],
    ['a word that begins like others', 'Africa'],
  ])('has nothing that the author did not write: %s', async (_what, q) => {
    expect((await ask(`q=${q}`)).hits).toEqual([]);
  });

  it('leads to a place of a page with each result, which has the words that are shown', async () => {
    const all = await ask('');
    const steps = Array.from({ length: Math.ceil(all.count / SHOWN) }, (_, step) => all.more(step * SHOWN));
    const passages = (await Promise.all(steps)).flat();
    expect(passages).toHaveLength(all.count);
    const others = [...(await ask('q=cooperation')).shown, ...(await ask('q=diplomacy')).shown];
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(['essay', 'passage', 'author-note']));
    const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const pages = new Map<string, ReturnType<typeof pageAt>>();
    for (const { url, kind, essay, excerpt } of [...passages, ...others]) {
      const [address = '', id] = url.split('#');
      const $ = pages.get(address) ?? pageAt(address);
      pages.set(address, $);
      expect(wordsOf($, 'h1')).toBe(essay.title);
      // The head of an essay is the beginning of its page.
      if (kind === 'essay') continue;
      const place = $(`[id="${id}"]`).clone();
      expect(place, url).toHaveLength(1);
      place.find('sup').remove();
      // A picture is found by what it shows.
      place.find('img').each((_, image) => void $(image).replaceWith($(image).attr('alt') ?? ''));
      expect(letters(place.text()), url).toContain(letters(excerpt.map(({ text }) => text).join('')));
    }
  });

  it('knows by what results can be narrowed down, and narrows them down', async () => {
    const narrow = async (query: string) => {
      const { facets, hits } = await ask(query);
      const counted = Object.values(facets).map((all) => all.map(({ label, count }) => `${label} ${count}`));
      return { hits: hits.map(({ url }) => url), counted };
    };
    const [bodor, calder] = ['Closer Cooperation In Cyberspace', 'Harbour and Horizon: Arland’s Cyberspace Governance'];
    const all = await narrow('q=cybersecurity');
    expect(all.hits).toHaveLength(4);
    expect(all.counted).toEqual([
      [`${bodor} 3`, `${calder} 1`],
      ['Bodor Ilka 3', 'Jonas Calder 1'],
      ['Islands Review 3', 'Wave Notes 1'],
      ['2020 3', 'not stated 1'],
    ]);
    const narrowed = await narrow('q=cybersecurity&author=Jonas+Calder');
    expect(narrowed.hits).toEqual(['/essays/calder/#p3']);
    expect(narrowed.counted[0]).toEqual([`${calder} 1`, `${bodor} 0`]);
  });

  it('within a topic has the passages of its page, as the page lists them', async () => {
    const address = '/topics/concepts/cyberspace-sovereignty/';
    const { hits, within } = await ask('topic=concepts/cyberspace-sovereignty');
    expect(within).toMatchObject({ href: address });
    const $ = pageAt(address);
    const listed = hits.map(({ url }) => url);
    expect(listed).toContain('/essays/bodor/#p7');
    for (const url of listed) expect($(`a[href="${url}"]`).length, url).toBeGreaterThan(0);
  });

  it('names the topics of a query, with their pages', async () => {
    const { topics } = await ask('q=cybersovereignty+“digital+divide”');
    expect(topics.map(({ href }) => href)).toEqual([
      '/topics/concepts/digital-divide/',
      '/topics/concepts/cyberspace-sovereignty/',
    ]);
    for (const { href } of topics) expect(isBuilt(href)).toBe(true);
  });
});

it('below a path of its host, results lead to pages below it', async () => {
  const { OUT_DIR, BASE_PATH } = sites.folder.env;
  const engine = await openBuilt(OUT_DIR, fetchFile, BASE_PATH);
  const { hits, topics } = await engine.search(readAddress(new URLSearchParams('q=digital divide')));
  expect(hits.map(({ url }) => url)).toContain('/reader/essays/bodor/#p9');
  expect(topics.map(({ href }) => href)).toEqual(['/reader/topics/concepts/digital-divide/']);
});

it.each([
  ['main', '/'],
  ['folder', '/reader/'],
] as const)('a browser can search the site by itself (%s)', (name, base) => {
  for (const page of ['/', '/search/']) {
    const link = pageAt(page, name)('link[rel=search]');
    expect(link.attr('type')).toBe('application/opensearchdescription+xml');
    expect(link.attr('href')).toBe(`${base}opensearch.xml`);
  }
  const $ = load(fileText('/opensearch.xml', name), { xml: true });
  const root = $(':root');
  expect(root.is('OpenSearchDescription[xmlns="http://a9.com/-/spec/opensearch/1.1/"]')).toBe(true);
  expect(root.find('ShortName').text()).toMatch(/^.{1,16}$/);
  expect(root.find('Description').text()).not.toBe('');
  const template = new URL(root.find('Url[type="text/html"]').attr('template') ?? '');
  expect(template.pathname + template.search).toBe(`${base}search/?q={searchTerms}`);
  const image = new URL(root.find('Image').text());
  expect(isBuilt(image.pathname.replace(base, '/'), name)).toBe(true);
});
