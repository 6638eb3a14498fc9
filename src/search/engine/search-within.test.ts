import { describe, expect, it, vi } from 'vitest';
import { ask, engineOf, placesOf, siteOf, topicsOf, type Essay } from '../fixtures/in-memory.ts';
import type { TopicSource } from './topic-list.ts';
import { IndexError } from '../types.ts';

const ESSAYS: Essay[] = [
  { slug: 'lan', year: '2020', blocks: ['The internet for peace.', 'Law and the internet.', 'A word on rules.'] },
  { slug: 'tan', year: '2021', blocks: ['Rules of the internet.', 'The law of the internet.', 'The end.'] },
  { slug: 'wei', year: '2021', blocks: ['Internet.', 'Law.'] },
];
const DIVIDE = { id: 'concepts/divide', names: ['digital divide', 'gap'], passages: { lan: [2, 3], tan: [2] } };
const LAW = { id: 'concepts/law', names: ['law'], passages: { lan: [2], tan: [2], wei: [2] } };
const site = siteOf(ESSAYS, [], topicsOf([DIVIDE, LAW]));
const within = { id: 'concepts/divide', name: 'digital divide', href: '/topics/concepts/divide/' };

describe('within a topic', () => {
  it('only its passages are found', async () => {
    const answer = await ask(site, 'internet ', { topic: DIVIDE.id });
    expect(placesOf(answer).toSorted()).toEqual(['lan/#p2', 'tan/#p2']);
    expect(answer).toMatchObject({ within, essays: 2 });
  });

  it('all of them are listed as they are read, where nothing is typed', async () => {
    expect(placesOf(await ask(site, '', { topic: DIVIDE.id }))).toEqual(['lan/#p2', 'lan/#p3', 'tan/#p2']);
  });

  it('what results can be narrowed down to is counted of them', async () => {
    const { facets, hits } = await ask(site, 'internet ', { topic: DIVIDE.id, filters: { year: ['2020'] } });
    expect(hits).toHaveLength(1);
    expect(facets.year.map(({ value, count }) => [value, count])).toEqual([
      ['2020', 1],
      ['2021', 1],
    ]);
    expect(facets.essay.map(({ value, count }) => [value, count])).toEqual([
      ['lan', 1],
      ['tan', 0],
    ]);
  });

  it('nothing is found in an essay that does not mention it', async () => {
    const answer = await ask(site, 'internet ', { topic: DIVIDE.id, filters: { essay: ['wei'] } });
    expect(answer.hits).toEqual([]);
    expect(answer.facets.essay.map(({ value, count }) => [value, count])).toEqual([
      ['lan', 1],
      ['tan', 1],
      ['wei', 0],
    ]);
  });

  it('a quotation is compared with its passages only', async () => {
    const quotation = 'the law on which all states of the world can agree in peace';
    const quoted = siteOf([{ slug: 'lan', blocks: ['Law.', `It is ${quotation}.`] }], [], site.topics);
    expect((await ask(quoted, quotation)).quotation?.hit.number).toBe(2);
    expect((await ask(quoted, quotation, { topic: DIVIDE.id })).quotation?.hit.number).toBe(2);
    const other = { id: 'concepts/law', names: ['law'], passages: { lan: [1] } };
    const elsewhere = { ...quoted, topics: topicsOf([other]) };
    expect((await ask(elsewhere, quotation, { topic: other.id })).quotation).toBeUndefined();
  });

  it('that does not exist everything is searched, and it is said', async () => {
    const answer = await ask(site, 'internet ', { topic: 'concepts/none' });
    expect(answer.within).toEqual({ id: 'concepts/none' });
    expect(answer.hits).toHaveLength(5);
  });

  it('of another build nothing is searched', async () => {
    const old = { ...site, topics: topicsOf([DIVIDE], 'old') };
    await expect(ask(old, 'internet ', { topic: DIVIDE.id })).rejects.toMatchObject({ trouble: 'outdated' });
  });
});

describe('the topics of an answer', () => {
  const ids = async (query: string, changed: Partial<typeof site> = {}, topic?: string) => {
    const { topics } = await ask({ ...site, ...changed }, query, topic === undefined ? {} : { topic });
    return topics.map(({ id }) => id);
  };

  it.each<[string, string, string[]]>([
    ['a query that names one', 'the gap', ['concepts/divide']],
    ['a query that no passage answers', 'digital divide', ['concepts/divide']],
    ['a phrase', '“law”', ['concepts/law']],
    ['nothing', '', []],
  ])('are those of %s', async (_what, query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  it('are those of the word that one with a mistake was taken for', async () => {
    const internet = { id: 'concepts/internet', names: ['internet'] };
    expect(await ids('intrenet ', { topics: topicsOf([internet]) })).toEqual([internet.id]);
  });

  it('are none where a sentence of an essay was brought along', async () => {
    const long = 'Here is one sentence that speaks of law among other things.';
    const one = siteOf([{ slug: 'a', blocks: [long] }], [], topicsOf([LAW]));
    expect((await ask(one, long)).topics).toEqual([]);
    expect((await ask(one, 'what do the essays here say about the law of nations')).topics).toHaveLength(1);
  });

  it('leave out the one that is searched within', async () => {
    expect(await ids('law gap', {}, LAW.id)).toEqual(['concepts/divide']);
  });

  it.each<[string, TopicSource['list']]>([
    ['cannot be had', () => Promise.reject(new IndexError('unreachable', ''))],
    ['is of another build', topicsOf([LAW], 'old').list],
  ])('are none where their list %s; passages are found all the same', async (_what, list) => {
    const answer = await ask({ ...site, topics: { ...site.topics, list } }, 'law ');
    expect(answer.topics).toEqual([]);
    expect(answer.hits.length).toBeGreaterThan(0);
  });

  it('come with the next query where their list is late: passages do not wait for it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let resolve: (list: Awaited<ReturnType<TopicSource['list']>>) => void = () => undefined;
      const late: ReturnType<TopicSource['list']> = new Promise((done) => (resolve = done));
      const topics = { ...site.topics, list: () => late };
      const engine = engineOf({ ...site, topics });
      const request = { query: 'law ', filters: {}, sort: 'relevance', corrects: true } as const;
      const first = engine.search(request);
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      await vi.runAllTimersAsync();
      expect((await first).topics).toEqual([]);
      resolve(await topicsOf([LAW]).list());
      expect((await engine.search(request)).topics).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });
});
