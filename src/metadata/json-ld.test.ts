import { expect, it } from 'vitest';
import { essayData, homeData, scriptContent, type EssayFacts } from './json-ld.ts';

const essay: EssayFacts = {
  schemaType: 'OpinionNewsArticle',
  title: 'A Title',
  language: 'en',
  authors: [
    { family: 'Lan', given: 'Xinzhen', nameOrder: 'family-first', affiliation: 'A Weekly' },
    { family: 'Tan', given: 'Youzhi', nameOrder: 'given-first' },
  ],
  published: '2020-11',
  original: 'https://weekly.example/a',
  publication: { name: 'A Weekly', url: 'https://weekly.example/' },
  sections: [
    { id: 'one', title: 'One', depth: 2 },
    { id: 'within-one', title: 'Within one', depth: 3 },
  ],
  words: 42,
};
const page = { address: 'https://reader.example/essays/a/' };
const site = { name: 'A Reader', home: 'https://reader.example/' };

it('describes an essay, its authors, its sections, and the first publication that it is based on', () => {
  expect(essayData(essay, page, site)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'OpinionNewsArticle',
    '@id': 'https://reader.example/essays/a/',
    url: 'https://reader.example/essays/a/',
    headline: 'A Title',
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
    hasPart: [{ '@type': 'WebPageElement', name: 'One', url: 'https://reader.example/essays/a/#one' }],
    wordCount: 42,
    isPartOf: { '@type': 'WebSite', '@id': 'https://reader.example/', name: 'A Reader' },
  });
});

it('says nothing that is not stated: a date, the address of a publication, who publishes the site, a licence', () => {
  const data = essayData({ ...essay, published: 'not stated', publication: { name: 'A Sheet' } }, page, site);
  expect(JSON.stringify(data)).not.toMatch(/not stated|datePublished|weekly\.example\/"|licen[cs]e|copyright|null/);
  expect(data).not.toHaveProperty('publisher');
});

it('says nothing of the parts of an essay without sections', () => {
  expect(essayData({ ...essay, sections: [] }, page, site)).not.toHaveProperty('hasPart');
});

it('names the picture of a page that has one', () => {
  expect(essayData(essay, page, site)).not.toHaveProperty('image');
  const image = 'https://reader.example/essays/a/card.png';
  expect(essayData(essay, { ...page, image }, site)).toHaveProperty('image', image);
});

it('describes the home page, how the site is searched, and the essays that are shown', () => {
  const essays = [{ schemaType: 'Article' as const, title: 'A Title', address: page.address }];
  const facts = { ...site, description: 'Essays.', language: 'en', search: 'https://reader.example/search/' };
  const data = homeData({ ...facts, essays });
  expect(data).toMatchObject({
    '@type': 'WebSite',
    potentialAction: {
      target: { urlTemplate: 'https://reader.example/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
    hasPart: [{ '@type': 'Article', url: page.address, headline: 'A Title' }],
  });
  expect(homeData({ ...facts, essays: [] })).not.toHaveProperty('hasPart');
});

it('writes a description so that no title can end the script element', () => {
  const title = 'On </script><!--<script> & “quotes”';
  const content = scriptContent(essayData({ ...essay, title }, page, site));
  expect(content).not.toContain('<');
  expect(JSON.parse(content)).toHaveProperty('headline', title);
});
