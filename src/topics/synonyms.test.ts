import { describe, expect, it } from 'vitest';
import { searchNames, topicSynonyms, type NamedTopic } from './synonyms.ts';
import type { TopicId } from './kinds.ts';

const topic = (id: TopicId, name: string, more: Partial<NamedTopic> = {}): NamedTopic => ({
  id,
  name,
  otherNames: [],
  searchedAs: [],
  see: null,
  ...more,
});

describe('the synonyms of topics', () => {
  it('are the names of each, those that essays use and those that readers type', () => {
    expect(
      topicSynonyms([
        topic('concepts/divide', 'digital divide', { otherNames: ['digital gap'], searchedAs: ['digital inequality'] }),
      ]),
    ).toEqual([{ same: ['digital divide', 'digital gap', 'digital inequality'] }]);
  });

  it('are none for a topic with one name, or with names that are one for the search', () => {
    expect(
      topicSynonyms([
        topic('concepts/divide', 'digital divide'),
        topic('events/covid', 'COVID-19', { otherNames: ['Covid 19'] }),
      ]),
    ).toEqual([]);
  });

  it('have the names of a reference in the set of what it refers to, wherever it stands', () => {
    const reference = topic('concepts/gap', 'digital gap', { see: 'concepts/divide', searchedAs: ['gap'] });
    const set = { same: ['digital divide', 'digital gap', 'gap'] };
    expect(topicSynonyms([reference, topic('concepts/divide', 'digital divide')])).toEqual([set]);
    expect(topicSynonyms([topic('concepts/divide', 'digital divide'), reference])).toEqual([set]);
  });

  it('are none for a reference to nothing', () => {
    expect(
      topicSynonyms([topic('concepts/gap', 'digital gap', { see: 'concepts/divide', otherNames: ['gap'] })]),
    ).toEqual([]);
  });

  it.each([
    ['US', 'United States'],
    ['WHO', 'World Health Organization'],
    ['IT', 'information technology'],
    ['ACT', 'air carrier treaty'],
  ])('go one way from %s, which in small letters is a common word', (acronym, name) => {
    expect(topicSynonyms([topic('places/it', acronym, { otherNames: [name] })])).toEqual([
      { for: [acronym], also: [name] },
    ]);
    expect(topicSynonyms([topic('places/it', name, { otherNames: [acronym, 'third name'] })])).toEqual([
      { same: [name, 'third name'] },
      { for: [acronym], also: [name, 'third name'] },
    ]);
  });

  it.each(['UN', 'ITU', 'U.S.', 'Who'])('go both ways for %s', (name) => {
    expect(topicSynonyms([topic('places/it', 'other name', { otherNames: [name] })])).toEqual([
      { same: ['other name', name] },
    ]);
  });
});

it('The names of a topic begin with its own, and each stands there once', () => {
  const names = searchNames([
    topic('places/us', 'United States', { otherNames: ['US', 'united states'], searchedAs: ['us', 'US'] }),
  ]);
  expect([...names]).toEqual([['places/us', ['United States', 'US', 'us']]]);
});
