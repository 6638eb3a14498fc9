import { expect, it } from 'vitest';
import { ask, placesOf, siteOf, topicsOf } from '../fixtures/in-memory.ts';
import type { TopicSource } from './topic-list.ts';

const ESSAYS = [{ slug: 'lan', blocks: ['A law of nature.', 'A law of states.', 'Of legislation.'] }];
const SYNONYMS = [{ same: ['law', 'legislation', 'statutes'] }];
const LAW = { id: 'concepts/law', names: ['law', 'legislation', 'statutes'], passages: { lan: [2, 3] } };

/** Where the hits are, with a topic or what is there instead. */
const placesWith = async (query: string, topics: TopicSource): Promise<string[]> =>
  placesOf(await ask(siteOf(ESSAYS, SYNONYMS, topics), query));

// By a name, by another one, in spite of a slip.
it.each(['law', 'the laws', 'statutes', 'legislaton'])(
  'What the editor counts as a passage on what was typed comes before others: %s',
  async (query) => {
    const places = await placesWith(query, topicsOf([LAW]));
    expect(places.indexOf('lan/#p2')).toBeLessThan(places.indexOf('lan/#p1'));
    expect(places).toHaveLength(3);
  },
);

it('Other words beside it ask for more than the topic', async () => {
  expect((await placesWith('law of nature', topicsOf([LAW])))[0]).toBe('lan/#p1');
});

it('Passages are found where the topics, or their passages, cannot be had', async () => {
  const expected = await placesWith('law', topicsOf([]));
  expect(expected[0]).toBe('lan/#p1');
  const broken = () => Promise.reject(new Error('unreachable'));
  expect(await placesWith('law', { ...topicsOf([LAW]), list: broken })).toEqual(expected);
  expect(await placesWith('law', { ...topicsOf([LAW]), passages: broken })).toEqual(expected);
});

it('What is found does not depend on whether the topics come in time', async () => {
  // Alone, the rarer word scores just above the least that counts.
  const blocks = [
    'The digital divide.',
    'A divide',
    `A divide${' word'.repeat(9)}`,
    ...Array<string>(20).fill('Digital'),
  ];
  const essays = blocks.map((block, index) => ({ slug: `essay-${index}`, blocks: [block] }));
  const divide = { id: 'concepts/digital-divide', names: ['digital divide'], passages: { 'essay-0': [1] } };
  const found = async (topics: TopicSource): Promise<string[]> =>
    placesOf(await ask(siteOf(essays, [], topics), 'digital divide')).sort();
  const late = { ...topicsOf([divide]), list: () => new Promise<never>(() => undefined) };
  const expected = await found(late);
  expect(expected).toHaveLength(2);
  expect(await found(topicsOf([divide]))).toEqual(expected);
});
