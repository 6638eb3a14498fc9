import { describe, expect, it } from 'vitest';
import { pairData, personData, publicationData, topicData, topicsIndexData } from './topic-json-ld.ts';

const HOST = 'https://reader.example';
const site = { name: 'A Reader', home: `${HOST}/` };
const index = { name: 'Topics', address: `${HOST}/topics/` };
const essay = { schemaType: 'Article' as const, title: 'A Title', address: `${HOST}/essays/a/` };
const other = { schemaType: 'NewsArticle' as const, title: 'Another', address: `${HOST}/essays/b/` };
const named = { '@type': 'Article', '@id': essay.address, url: essay.address, headline: 'A Title' };
const topic = {
  kind: 'concepts' as const,
  name: 'digital divide',
  otherNames: ['divide'],
  searchedAs: ['digital gap'],
  definition: 'A distance.',
};
const page = { address: `${HOST}/topics/concepts/digital-divide/`, image: `${HOST}/card.png` };

describe('a topic', () => {
  it('that is a concept is a term of the index, with its names, its definition and the essays that mention it', () => {
    expect(topicData(topic, page, index, [essay])).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      '@id': page.address,
      url: page.address,
      image: page.image,
      name: 'digital divide',
      alternateName: ['divide', 'digital gap'],
      description: 'A distance.',
      subjectOf: [named],
      inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': index.address, name: 'Topics' },
    });
  });

  it.each([
    ['people', 'Person'],
    ['organisations', 'Organization'],
    ['events', 'Event'],
    ['places', 'Place'],
    ['documents', 'CreativeWork'],
  ] as const)('of the kind %s is a %s, and no term', (kind, type) => {
    const data = topicData({ ...topic, kind }, page, index, []);
    expect(data).toHaveProperty('@type', type);
    expect(data).not.toHaveProperty('inDefinedTermSet');
  });

  it('says nothing that there is not', () => {
    const bare = { ...topic, otherNames: [], searchedAs: [], definition: '' };
    expect(Object.keys(topicData(bare, { address: page.address }, index, [])).sort()).toEqual(
      ['@context', '@id', '@type', 'inDefinedTermSet', 'name', 'url'].sort(),
    );
  });

  it('names a hundred essays at most', () => {
    const many = Array.from({ length: 3_000 }, () => essay);
    expect(topicData(topic, page, index, many)).toHaveProperty('subjectOf.length', 100);
  });
});

it('the index of topics is a set of terms, which mentions what is no concept', () => {
  const about = { name: 'Topics', description: 'What the essays speak of.', language: 'en' };
  const topics = [
    { kind: 'concepts' as const, name: 'digital divide', address: page.address },
    { kind: 'places' as const, name: 'Wuzhen', address: `${HOST}/topics/places/wuzhen/` },
  ];
  expect(topicsIndexData(about, { address: index.address }, topics, site)).toMatchObject({
    '@type': 'DefinedTermSet',
    '@id': index.address,
    hasDefinedTerm: [{ '@type': 'DefinedTerm', name: 'digital divide' }],
    mentions: [{ '@type': 'Place', name: 'Wuzhen' }],
  });
  const empty = topicsIndexData(about, { address: index.address }, [], site);
  expect(empty).not.toHaveProperty('hasDefinedTerm');
  expect(empty).not.toHaveProperty('mentions');
});

it('a person has the name in its parts, and of the rest what is known', () => {
  const name = { family: 'Lan', given: 'Xinzhen', nameOrder: 'family-first' as const };
  const about = { about: 'Writes.', affiliation: 'A Weekly' };
  expect(personData({ ...name, ...about }, { address: `${HOST}/people/lan/` }, [other])).toMatchObject({
    '@type': 'Person',
    name: 'Lan Xinzhen',
    familyName: 'Lan',
    description: 'Writes.',
    affiliation: { '@type': 'Organization', name: 'A Weekly' },
    subjectOf: [{ headline: 'Another' }],
  });
  const unknown = personData(name, { address: `${HOST}/people/lan/` }, []);
  expect(JSON.stringify(unknown)).not.toMatch(/description|affiliation|subjectOf|not stated/);
});

it('a publication is what it is said to be, and what appeared there is a part of it', () => {
  const here = { address: `${HOST}/publications/weekly/` };
  const first = { schemaType: 'Article' as const, title: 'A Title', original: 'https://weekly.example/a' };
  const facts = { name: 'A Weekly', kind: 'magazine' as const, url: 'https://weekly.example/' };
  expect(publicationData(facts, here, [first], [])).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Periodical',
    '@id': here.address,
    url: here.address,
    name: 'A Weekly',
    sameAs: 'https://weekly.example/',
    hasPart: [{ '@type': 'Article', '@id': first.original, url: first.original, headline: 'A Title' }],
  });
  expect(publicationData({ name: 'A Sheet', kind: 'newspaper' }, here, [], [])).toHaveProperty('@type', 'Newspaper');
  expect(publicationData({ name: 'A Sheet' }, here, [], [])).toHaveProperty('@type', 'WebSite');
});

it('a page that compares is about its two essays', () => {
  const pair = { title: 'A and B', description: 'Two.', language: 'en' };
  const data = pairData(pair, { address: `${HOST}/compare/a/b/` }, [essay, other], site);
  expect(data).toMatchObject({ '@type': 'WebPage', about: [named, { '@type': 'NewsArticle' }] });
});
