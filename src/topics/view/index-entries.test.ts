import { describe, expect, it } from 'vitest';
import { MOST_LOCATORS, topicIndex, type IndexedTopic } from './index-entries.ts';
import type { TopicId, TopicKind } from '../kinds.ts';

/** A topic with passages of essays: `{ Tan: [2, 3] }`. */
function topic(id: string, fields: Partial<IndexedTopic> = {}, where: Record<string, number[]> = {}): IndexedTopic {
  const [kind = '', slug = ''] = id.split('/');
  const essays = Object.entries(where).map(([shortName, numbers]) => ({
    essay: { slug: shortName.toLowerCase(), shortName },
    mentions: numbers.map((number) => ({ passage: { number, id: `p${number}` as const } })),
  }));
  return {
    id: id as TopicId,
    kind: kind as TopicKind,
    slug,
    name: slug.replaceAll('-', ' '),
    otherNames: [],
    searchedAs: [],
    see: null,
    related: [],
    passages: Object.values(where).flat().length,
    essays,
    ...fields,
  };
}

/** The index in lines: letters, names, `name > what it refers to`. */
function lines(topics: readonly IndexedTopic[], kind?: TopicKind): string[] {
  return topicIndex(topics, kind).letters.flatMap(({ label, entries }) => [
    label,
    ...entries.map(({ name, see }) => [name, ...see.map((one) => one.name)].join(' > ')),
  ]);
}

const fragments = (topics: readonly IndexedTopic[]) =>
  topicIndex(topics).letters.flatMap(({ entries }) => entries.flatMap((entry) => entry.topic?.fragment ?? []));

describe('the order of the index', () => {
  it('is letter by letter: spaces, hyphens, capitals and accents make no difference', () => {
    const names = ['digital divide', 'data', 'Élysée', 'dig', 'database', 'data-mining', 'data act', '10G', '5G'];
    const topics = names.map((name, place) => topic(`concepts/t${place}`, { name }));
    expect(lines(topics)).toEqual([
      ...['D', 'data', 'data act', 'database', 'data-mining', 'dig', 'digital divide'],
      ...['E', 'Élysée', '0–9', '5G', '10G'],
    ]);
  });

  it('does not look at an article, but a name of nothing else is one', () => {
    const topics = ['the Internet', 'A', 'hub'].map((name, place) => topic(`concepts/t${place}`, { name }));
    expect(lines(topics)).toEqual(['A', 'A', 'H', 'hub', 'I', 'the Internet']);
  });
});

describe('an entry', () => {
  it('has each passage of each essay, in order', () => {
    const [entry] = topicIndex([topic('concepts/web', {}, { Lan: [7], Tan: [2, 3] })]).letters[0]?.entries ?? [];
    expect(entry).toMatchObject({ passages: 3, essays: 2, topic: { id: 'concepts/web', fragment: 'web' } });
    expect(entry?.locators?.map(({ shortName, passages }) => [shortName, passages.map(({ id }) => id)])).toEqual([
      ['Lan', ['p7']],
      ['Tan', ['p2', 'p3']],
    ]);
  });

  it('only counts them where they are too many', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    const entryWith = (count: number) =>
      topicIndex([topic('concepts/web', {}, { Lan: [1], Tan: numbers(count - 1) })]).letters[0]?.entries[0];
    expect(entryWith(MOST_LOCATORS)?.locators).toHaveLength(2);
    expect(entryWith(MOST_LOCATORS + 1)).toMatchObject({ locators: null, passages: MOST_LOCATORS + 1, essays: 2 });
  });

  it('refers to related topics in the order of the index, and not to what is none', () => {
    const related: TopicId[] = ['places/wuzhen', 'concepts/nothing', 'concepts/law'];
    const [entry] =
      topicIndex([topic('concepts/code', { related }), topic('places/wuzhen'), topic('concepts/law')]).letters[0]
        ?.entries ?? [];
    expect(entry?.seeAlso).toEqual([
      { name: 'law', topic: 'concepts/law', fragment: 'law' },
      { name: 'wuzhen', topic: 'places/wuzhen', fragment: 'wuzhen' },
    ]);
  });
});

describe('another name', () => {
  const divide = topic('concepts/digital-divide', { searchedAs: ['gap between countries', 'Digital gap'] });
  const others = [topic('concepts/economy'), topic('concepts/fifth-territory')];

  it('refers to the topic where it begins with another word', () => {
    expect(lines([divide, ...others])).toEqual([
      ...['D', 'digital divide', 'E', 'economy', 'F', 'fifth territory', 'G', 'gap between countries > digital divide'],
    ]);
  });

  it('is no entry beside its topic, also behind others that go', () => {
    const names = ['governing rules', 'governing norms', 'governed web', 'governors'];
    expect(lines([topic('concepts/governance', { searchedAs: names })])).toEqual(['G', 'governance']);
    // Under another letter it is not beside it.
    expect(lines([topic('concepts/governance', { searchedAs: ['half'] })])).toEqual([
      ...['G', 'governance', 'H', 'half > governance'],
    ]);
  });

  it('of several that begin alike, whatever points they have, is the shortest', () => {
    const searchedAs = ['order of the Internet', 'orders', 'U.S.A.', 'USA', 'zone'];
    const topics = [topic('places/america', { searchedAs }), topic('concepts/union'), topic('concepts/use')];
    expect(lines(topics)).toEqual([
      ...['A', 'america', 'O', 'orders > america', 'U', 'union', 'USA > america', 'use', 'Z', 'zone > america'],
    ]);
  });

  it('of two topics is an entry even beside one of them', () => {
    const topics = [topic('concepts/law', { searchedAs: ['lax'] }), topic('concepts/norms', { searchedAs: ['lax'] })];
    expect(lines(topics)).toEqual(['L', 'law', 'lax > law > norms', 'N', 'norms']);
  });

  it('is none where it begins with the same word, even if others stand between', () => {
    const topics = [divide, topic('concepts/digital-economy'), topic('concepts/digital-fence')];
    expect(lines(topics)).not.toContain('Digital gap > digital divide');
  });

  it('of two topics refers to both; one that a topic has as its own is no reference', () => {
    const topics = [
      topic('concepts/law', { searchedAs: ['rules', 'order'] }),
      topic('concepts/norms', { otherNames: ['Rules'] }),
      topic('concepts/order'),
    ];
    expect(lines(topics)).toEqual(['L', 'law', 'N', 'norms', 'O', 'order', 'R', 'rules > law > norms']);
  });
});

describe('a reference of the editor', () => {
  it('is an entry with the names that are looked up elsewhere, even beside its topic', () => {
    const topics = [
      topic('concepts/net', { see: 'concepts/network', otherNames: ['web'] }),
      topic('concepts/network'),
      topic('concepts/lost', { see: 'concepts/nowhere' }),
    ];
    expect(lines(topics)).toEqual(['N', 'net > network', 'network', 'W', 'web > network']);
    expect(topicIndex(topics).topics).toBe(2 - 1);
  });
});

describe('the index of a kind', () => {
  const topics = [
    topic('concepts/law', { related: ['places/china'] }),
    topic('places/china', { searchedAs: ['PRC', 'law state'] }),
    topic('places/wuzhen'),
  ];

  it('has its topics and their other names', () => {
    expect(lines(topics, 'places')).toEqual([
      ...['C', 'china', 'L', 'law state > china', 'P', 'PRC > china', 'W', 'wuzhen'],
    ]);
    expect(topicIndex(topics, 'places').topics).toBe(2);
    expect(lines(topics, 'people')).toEqual([]);
  });
});

describe('the place of an entry', () => {
  it('is named by the file, with its kind where that is not enough', () => {
    const ids = ['concepts/china', 'places/china', 'concepts/text', 'concepts/picture', 'concepts/p5', 'events/web'];
    expect(fragments(ids.map((id) => topic(id)))).toEqual([
      ...['concepts-china', 'places-china', 'concepts-p5', 'concepts-picture', 'concepts-text', 'web'],
    ]);
  });

  it('is unique even where a file is named like a kind and another file', () => {
    const all = fragments(['concepts/china', 'places/china', 'events/places-china'].map((id) => topic(id)));
    expect(new Set(all)).toEqual(new Set(['concepts-china', 'places_china', 'places-china']));
  });
});

it('of no topics there is no index', () => {
  expect(topicIndex([])).toEqual({ letters: [], topics: 0 });
});
