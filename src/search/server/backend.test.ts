import { describe, expect, it } from 'vitest';
import { ask, siteOf, topicsOf, type Essay } from '../fixtures/in-memory.ts';
import { askStub, backendOf, stubOf } from '../fixtures/stub-server.ts';
import type { SearchAnswer, SearchRequest } from '../types.ts';

const ESSAYS: Essay[] = [
  {
    slug: 'peace',
    title: 'On Peace',
    authors: ['Ada Bell'],
    publication: 'Review',
    year: '2019',
    blocks: [
      '# Of nations',
      'The digital divide keeps nations apart, and <b>governments</b> know it.',
      'A divide that is digital is no divide of digital things.',
      'Every government makes rules for cybersecurity.',
    ],
  },
  {
    slug: 'letters',
    title: 'Letters',
    authors: ['Ada Bell', 'Jun Ito'],
    publication: 'Notes',
    year: '2021',
    blocks: ['Robots write letters.', '@ Ada Bell builds robots.', '^ Robots, not people.'],
  },
  {
    slug: 'zh',
    title: '网络空间',
    authors: ['李明'],
    publication: 'Review',
    year: '2021',
    language: 'zh',
    blocks: ['科学家研究网络空间的治理。', '学者与家庭。'],
  },
  {
    slug: 'ar',
    title: 'المصباح',
    authors: ['ليلى'],
    publication: 'Notes',
    year: '2020',
    language: 'ar',
    blocks: ['هذا هو المِصباح الكبير.'],
  },
];
const SETS = [
  { same: ['robots', 'automata'] },
  { for: ['androids'], also: ['robots'] },
  { for: ['moving engines'], also: ['robots'] },
];
const stub = stubOf(ESSAYS, SETS, { 'peace#p1': ['concepts/divide'], 'peace#p2': ['concepts/divide'] });

const urls = ({ shown }: SearchAnswer): string[] => shown.map(({ url }) => url.replace('/essays/', ''));
const marked = ({ shown }: SearchAnswer): string[] =>
  shown.flatMap(({ excerpt }) => excerpt.flatMap(({ hit, text }) => (hit ? [text] : [])));
const search = (query: string, request: Partial<SearchRequest> = {}) => askStub(stub, query, request);

describe('the search of a server', () => {
  it.each([
    ['a word in another form', 'government'],
    ['two words', 'digital divide'],
    ['a compound in parts', 'cyber security'],
    ['a phrase that the editor has other words for', 'self moving engines'],
    ['a phrase in quotation marks', '“digital divide”'],
    ['an excluded word', 'digital -governments'],
    ['letters of a script without spaces', '科学家'],
    ['part of a row of letters', '网络空间'],
    ['a single letter', '家'],
    ['Arabic without its points and its article', 'مصباح'],
    ['a word of the head of an essay, its passage, note and the note on its author', 'robots'],
    ['what the editor has as another word', 'androids'],
    ['a typo', 'cybersecurty'],
    ['a short typo', 'robtos'],
    ['a typo beside a word', 'digital dvide'],
    ['the beginning of a word', 'cybersec'],
    ['a word that no essay has beside one that is there', 'robots xylophone'],
    ['stop words', 'the robots'],
    ['only words that no essay has', 'xylophone'],
    ['signs', '?!'],
    ['markup', '<b>'],
  ])('finds what the browser finds, marks it and says the same: %s', async (_what, query) => {
    const [server, browser] = await Promise.all([search(query), ask(siteOf(ESSAYS, SETS), query)]);
    expect(urls(server).sort()).toEqual(urls(browser).sort());
    const said = ({ count, essays, onlyPassages, corrections, also, dropped, missing, tooFew, cut }: SearchAnswer) => ({
      ...{ count, essays, onlyPassages, corrections, also, dropped, missing, tooFew, cut },
    });
    expect(said(server)).toEqual(said(browser));
    expect(marked(server).sort()).toEqual(marked(browser).sort());
  });

  it('searches for the words as typed where the reader wants that', async () => {
    for (const query of ['cybersecurty', 'robtos']) {
      const [server, browser] = await Promise.all([
        search(query, { corrects: false }),
        ask(siteOf(ESSAYS, SETS), query, { corrects: false }),
      ]);
      expect(server.corrections).toEqual([]);
      expect([server.count, server.missing, server.nearest]).toEqual([browser.count, browser.missing, browser.nearest]);
    }
  });

  it('shows texts as they are, never as markup', async () => {
    const { shown } = await search('governments');
    expect(shown.flatMap(({ excerpt }) => excerpt.map(({ text }) => text)).join('')).toContain('<b>governments</b>');
  });

  it('knows the source of a quotation that is not quite right, and puts it first', async () => {
    const answer = await search('the digital divide kept nations apart and governments knew it');
    expect(answer.quotation).toMatchObject({ exact: false, hit: { url: '/essays/peace/#p1' } });
    expect(urls(answer)[0]).toBe('peace/#p1');
    expect(answer.missing).toEqual([]);
  });

  it('counts by value as the browser does, whatever is chosen in the same filter', async () => {
    for (const filters of [
      {},
      { author: ['Ada Bell'] },
      { year: ['2021'], publication: ['Notes'] },
      { year: ['1700'] },
    ]) {
      const [server, browser] = await Promise.all([
        search('robots', { filters }),
        ask(siteOf(ESSAYS, SETS), 'robots', { filters }),
      ]);
      expect(server.facets).toEqual(browser.facets);
      expect([server.count, server.essays]).toEqual([browser.count, browser.essays]);
    }
  });

  it('lists the passages in the order of reading before anything is typed, or where that is chosen', async () => {
    const listed = await search('');
    expect(listed.onlyPassages).toBe(true);
    expect(urls(listed)).toEqual(
      (await ask(siteOf(ESSAYS, SETS), '')).hits.map(({ url }) => url.replace('/essays/', '')),
    );
    expect(urls(await search('robots', { sort: 'reading' }))).toEqual([
      'letters/#p1',
      'letters/#author-note',
      'letters/#fn-2',
    ]);
  });

  it('stays within a topic, whose name and address are the site’s', async () => {
    const topics = topicsOf([{ id: 'concepts/divide', names: ['divide'], passages: { peace: [1, 2] } }]);
    const request = {
      query: 'government',
      filters: {},
      sort: 'relevance',
      corrects: true,
      topic: 'concepts/divide',
    } as const;
    const answer = await backendOf(stub, topics).search(request);
    expect(urls(answer)).toEqual(['peace/#p1']);
    expect(answer.within).toEqual({ id: 'concepts/divide', name: 'divide', href: '/topics/concepts/divide/' });
    const unknown = await backendOf(stub, topics).search({ ...request, topic: 'concepts/nothing' });
    expect([unknown.count, unknown.within]).toEqual([2, { id: 'concepts/nothing' }]);
  });

  it('brings all results in steps, each once', async () => {
    const many = stubOf(
      Array.from({ length: 37 }, (_, number) => ({ slug: `e${number}`, blocks: ['law of the sea'] })),
    );
    const answer = await askStub(many, 'law');
    const found = [...answer.shown];
    while (found.length < answer.count) found.push(...(await answer.more(found.length)));
    expect(answer.count).toBe(37);
    expect(new Set(found.map(({ url }) => url)).size).toBe(37);
    expect(await answer.more(37)).toEqual([]);
  });

  it('names the words of a pasted page that it leaves out', async () => {
    const words = Array.from({ length: 60 }, (_, number) => `word${number}`);
    const long = stubOf([{ slug: 'long', blocks: [words.join(' ')] }]);
    const { count, unread } = await askStub(long, [...words].reverse().join(' and '));
    expect(count).toBe(1);
    expect(unread).toHaveLength(20);
  });

  it('sends nothing that a browser knows of the reader', async () => {
    const own = stubOf(ESSAYS);
    await askStub(own, 'robots');
    expect(own.asked.map(({ path }) => path.split('?')[0])).toEqual(['_mapping', '_search', '_search']);
    for (const { options } of own.asked) {
      expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
    }
  });
});
