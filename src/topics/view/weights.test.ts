import { describe, expect, it } from 'vitest';
import { relatedPlaces, sharedTopics, topicsTogether, weigh } from './weights.ts';

describe('places that share topics', () => {
  const find = (place: string, places: Record<string, string[]>, atMost?: number) => {
    const essayOf = (one: string) => one.split(' ')[0];
    const weights = weigh(Object.entries(places));
    const isOther = (other: string) => essayOf(other) !== essayOf(place);
    return relatedPlaces(weights, place, isOther, atMost === undefined ? {} : { atMost }).map(
      (one) => `${one.place}: ${one.topics.join(', ')}`,
    );
  };

  it('are related, and the topics are the reason', () => {
    expect(find('tan 1', { 'tan 1': ['divide'], 'lan 1': ['other'], 'lan 2': ['divide'] })).toEqual(['lan 2: divide']);
  });

  it('are offered only where they are asked for', () => {
    expect(find('tan 1', { 'tan 1': ['divide'], 'tan 2': ['divide'] })).toEqual([]);
  });

  it('come with the rarest topic first, among the reasons of one place and among places', () => {
    const places = {
      'tan 1': ['common', 'rare'],
      'lan 1': ['common'],
      'lan 2': ['common'],
      'lan 3': ['rare', 'common'],
    };
    expect(find('tan 1', places)).toEqual(['lan 3: rare, common', 'lan 1: common', 'lan 2: common']);
  });

  it('come with the most topics first, where they share the same rarest topic', () => {
    const places = {
      'tan 1': ['rare', 'common'],
      'lan 1': ['rare'],
      'lan 2': ['rare', 'common'],
      'lan 3': ['common'],
      'lan 4': ['common'],
    };
    expect(find('tan 1', places, 3)).toEqual(['lan 2: rare, common', 'lan 1: rare', 'lan 3: common']);
  });

  it('are there once, and no more of them than asked for', () => {
    const places = { 'tan 1': ['a', 'b'], 'lan 1': ['a', 'b'], 'lan 2': ['b'], 'sun 1': ['b'] };
    expect(find('tan 1', places, 2)).toEqual(['lan 1: a, b', 'lan 2: b']);
  });

  it('are none where a place has no topic, or nobody shares it', () => {
    const places = { 'tan 1': [], 'tan 2': ['alone'], 'lan 1': ['other'] };
    for (const place of ['tan 1', 'tan 2', 'unknown']) expect(find(place, places)).toEqual([]);
  });

  it('are looked at as far as asked, of a topic that very many have', () => {
    const weights = weigh(['1', '2', '3', '4'].map((place) => [place, ['common']] as const));
    const found = relatedPlaces(weights, '1', (other) => other !== '1', { lookedAt: 2 });
    expect(found).toEqual([{ place: '2', topics: ['common'] }]);
  });
});

describe('topics that two places share', () => {
  it('come by the weights that are given, from whichever side one looks', () => {
    const places: [string, string[]][] = [
      ['lan', ['China', 'divide', 'own']],
      ['tan', ['divide', 'China']],
    ];
    const weights = weigh(places, ['divide', 'own', 'China']);
    expect(sharedTopics(weights, 'lan', 'tan')).toEqual(['divide', 'China']);
    expect(sharedTopics(weights, 'tan', 'lan')).toEqual(['divide', 'China']);
    expect(sharedTopics(weights, 'tan', 'unknown')).toEqual([]);
  });
});

describe('topics of the same places', () => {
  /** Turned round: from the places of each topic. */
  const find = (topic: string, topics: Record<string, string[]>) => {
    const places = [...new Set(Object.values(topics).flat())];
    const topicsOf = (place: string) => Object.keys(topics).filter((one) => topics[one]?.includes(place));
    const weights = weigh(places.map((place) => [place, topicsOf(place)] as const));
    return topicsTogether(weights, topic).map((one) => `${one.topic}: ${one.places.join(' ')}`);
  };

  it('are found, with these places as the reason', () => {
    expect(find('a', { a: ['lan1', 'tan2'], b: ['lan1', 'tan2', 'tan3'], c: ['tan3'] })).toEqual(['b: lan1 tan2']);
  });

  it('come by the part that both share, so that a topic that stands everywhere is not first', () => {
    const topics = { a: ['p1', 'p2'], everywhere: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'], rare: ['p1'] };
    expect(find('a', topics)).toEqual(['rare: p1', 'everywhere: p1 p2']);
  });

  it('come with more places first, where the part is as large; then the id decides', () => {
    const topics = {
      a: ['p1', 'p2', 'p3', 'p4'],
      d: ['p1', 'p5', 'p6', 'p7'],
      c: ['p2', 'p8', 'p9', 'p0'],
      b: ['p3', 'p4', 'px', 'py', 'pz', 'pw'],
    };
    expect(find('a', topics)).toEqual(['b: p3 p4', 'c: p2', 'd: p1']);
    expect(find('a', { a: ['p1', 'p2'], one: ['p1'], two: ['p1', 'p2', 'p3', 'p4'] })).toEqual([
      'two: p1 p2',
      'one: p1',
    ]);
  });

  it('are none for a topic without places', () => {
    const topics = { a: ['p1'], none: [] };
    for (const topic of ['none', 'unknown']) expect(find(topic, topics)).toEqual([]);
  });
});
