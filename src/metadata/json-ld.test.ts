import { describe, expect, it } from 'vitest';
import { site } from '#content/site.ts';
import type { TopicId } from '#topics/kinds.ts';
import {
  essayData,
  homeData,
  pairData,
  personData,
  publicationData,
  scriptContent,
  topicData,
  topicsIndexData,
} from './json-ld.ts';

const HOST = 'https://essays.example.org';
const essay: Parameters<typeof essayData>[0] = {
  slug: 'a',
  schemaType: 'OpinionNewsArticle',
  title: 'A Title',
  language: 'en',
  authors: [
    { id: 'lan', family: 'Lan', given: 'Xinzhen', nameOrder: 'family-first', affiliation: 'A Weekly' },
    { id: 'tan', family: 'Tan', given: 'Youzhi', nameOrder: 'given-first' },
  ],
  published: '2020-11',
  original: 'https://weekly.example/a',
  publication: { id: 'weekly', name: 'A Weekly', url: 'https://weekly.example/' },
  sections: [
    { id: 'one', title: 'One', depth: 2 },
    { id: 'within-one', title: 'Within one', depth: 3 },
  ],
  words: 42,
};
/** A description as it stands in the page. */
const written = (data: object) => JSON.parse(scriptContent(data)) as Record<string, unknown>;

const other = { schemaType: 'NewsArticle' as const, title: 'Another', slug: 'b' };
const named = {
  '@type': 'OpinionNewsArticle',
  '@id': `${HOST}/essays/a/`,
  url: `${HOST}/essays/a/`,
  headline: 'A Title',
};

it('describes an essay, its authors, its sections, its picture, and the first publication that it is based on', () => {
  expect(essayData(essay)).toEqual({
    '@context': 'https://schema.org',
    ...named,
    inLanguage: 'en',
    author: [
      {
        '@type': 'Person',
        name: 'Lan Xinzhen',
        givenName: 'Xinzhen',
        familyName: 'Lan',
        affiliation: { '@type': 'Organization', name: 'A Weekly' },
      },
      { '@type': 'Person', name: 'Youzhi Tan', givenName: 'Youzhi', familyName: 'Tan' },
    ],
    datePublished: '2020-11',
    isBasedOn: {
      '@type': 'OpinionNewsArticle',
      url: 'https://weekly.example/a',
      publisher: { '@type': 'Organization', name: 'A Weekly', url: 'https://weekly.example/' },
      datePublished: '2020-11',
    },
    hasPart: [{ '@type': 'WebPageElement', name: 'One', url: `${HOST}/essays/a/#one` }],
    wordCount: 42,
    isPartOf: { '@type': 'WebSite', '@id': `${HOST}/`, name: site.name },
    image: `${HOST}/essays/a/card.png`,
  });
});

it('says nothing that is not stated: a date, the address of a publication, who publishes the site, a licence', () => {
  const data = essayData({ ...essay, published: 'not stated', publication: { id: 'sheet', name: 'A Sheet' } });
  expect(JSON.stringify(data)).not.toMatch(/not stated|datePublished|weekly\.example\/"|licen[cs]e|copyright|null/);
  expect(data).not.toHaveProperty('publisher');
});

it('says nothing of the parts of an essay without sections', () => {
  expect(written(essayData({ ...essay, sections: [] }))).not.toHaveProperty('hasPart');
});

it('describes the home page, how the site is searched, and the essays that are shown', () => {
  expect(homeData([essay])).toMatchObject({
    '@type': 'WebSite',
    '@id': `${HOST}/`,
    potentialAction: {
      target: { urlTemplate: `${HOST}/search/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
    hasPart: [named],
  });
  expect(written(homeData([]))).not.toHaveProperty('hasPart');
});

it('writes a description so that no title can end the script element', () => {
  const title = 'On </script><!--<script> & “quotes”';
  const content = scriptContent(essayData({ ...essay, title }));
  expect(content).not.toContain('<');
  expect(JSON.parse(content)).toHaveProperty('headline', title);
});

describe('a topic', () => {
  const topic = {
    id: 'concepts/digital-divide' as TopicId,
    kind: 'concepts' as const,
    name: 'digital divide',
    otherNames: ['divide'],
    searchedAs: ['digital gap'],
    definition: 'A distance.',
  };

  it('that is a concept is a term of the index, with its names, its definition and the essays that mention it', () => {
    expect(topicData(topic, [essay])).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      '@id': `${HOST}/topics/concepts/digital-divide/`,
      url: `${HOST}/topics/concepts/digital-divide/`,
      image: `${HOST}/topics/concepts/digital-divide/card.png`,
      name: 'digital divide',
      alternateName: ['divide', 'digital gap'],
      description: 'A distance.',
      subjectOf: [named],
      inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': `${HOST}/topics/`, name: 'Topics' },
    });
  });

  it.each([
    ['people', 'Person'],
    ['organisations', 'Organization'],
    ['events', 'Event'],
    ['places', 'Place'],
    ['documents', 'CreativeWork'],
  ] as const)('of the kind %s is a %s, and no term', (kind, type) => {
    const data = written(topicData({ ...topic, kind }, []));
    expect(data).toHaveProperty('@type', type);
    expect(data).not.toHaveProperty('inDefinedTermSet');
  });

  it('says nothing that there is not', () => {
    const bare = { ...topic, otherNames: [], searchedAs: [], definition: '' };
    expect(Object.keys(written(topicData(bare, []))).sort()).toEqual(
      ['@context', '@id', '@type', 'image', 'inDefinedTermSet', 'name', 'url'].sort(),
    );
  });

  it('names a hundred essays at most', () => {
    const many = Array.from({ length: 3_000 }, () => essay);
    expect(topicData(topic, many)).toHaveProperty('subjectOf.length', 100);
  });
});

it('the index of topics is a set of terms, which mentions what is no concept', () => {
  const about = { title: 'Topics', description: 'What the essays speak of.' };
  const topics = [
    { id: 'concepts/digital-divide' as const, kind: 'concepts' as const, name: 'digital divide' },
    { id: 'places/wuzhen' as const, kind: 'places' as const, name: 'Wuzhen' },
  ];
  expect(topicsIndexData(about, topics)).toMatchObject({
    '@type': 'DefinedTermSet',
    '@id': `${HOST}/topics/`,
    hasDefinedTerm: [{ '@type': 'DefinedTerm', name: 'digital divide' }],
    mentions: [{ '@type': 'Place', name: 'Wuzhen', url: `${HOST}/topics/places/wuzhen/` }],
  });
  const empty = written(topicsIndexData(about, []));
  expect(empty).not.toHaveProperty('hasDefinedTerm');
  expect(empty).not.toHaveProperty('mentions');
});

it('a person has the name in its parts, and of the rest what is known', () => {
  const name = { id: 'lan', family: 'Lan', given: 'Xinzhen', nameOrder: 'family-first' as const };
  expect(personData({ ...name, about: 'Writes.', affiliation: 'A Weekly' }, [other])).toMatchObject({
    '@type': 'Person',
    '@id': `${HOST}/people/lan/`,
    name: 'Lan Xinzhen',
    familyName: 'Lan',
    description: 'Writes.',
    affiliation: { '@type': 'Organization', name: 'A Weekly' },
    subjectOf: [{ headline: 'Another' }],
  });
  expect(JSON.stringify(personData(name, []))).not.toMatch(/description|affiliation|subjectOf|not stated/);
});

it('a publication is what it is said to be, and what appeared there is a part of it', () => {
  const facts = { id: 'weekly', name: 'A Weekly', kind: 'magazine' as const, url: 'https://weekly.example/' };
  expect(publicationData(facts, [essay], [])).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Periodical',
    '@id': `${HOST}/publications/weekly/`,
    url: `${HOST}/publications/weekly/`,
    image: `${HOST}/publications/weekly/card.png`,
    name: 'A Weekly',
    sameAs: 'https://weekly.example/',
    hasPart: [{ ...named, '@id': essay.original, url: essay.original }],
  });
  const sheet = { id: 'sheet', name: 'A Sheet' };
  expect(publicationData({ ...sheet, kind: 'newspaper' }, [], [])).toHaveProperty('@type', 'Newspaper');
  expect(publicationData(sheet, [], [])).toHaveProperty('@type', 'WebSite');
});

it('a page that compares is about its two essays', () => {
  const data = pairData({ title: 'A and B', description: 'Two.' }, [essay, other]);
  expect(data).toMatchObject({
    '@type': 'WebPage',
    '@id': `${HOST}/compare/a/b/`,
    about: [named, { '@type': 'NewsArticle' }],
  });
});
