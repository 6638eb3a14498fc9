import { expect, it } from 'vitest';
import { CARD } from './card-size.ts';
import { metaTags, type CitedText, type PageFacts } from './metadata.ts';

const text: CitedText = {
  title: 'A Title',
  authors: [
    { family: 'Lan', given: 'Xinzhen', nameOrder: 'family-first' },
    { family: 'Tan', given: 'Youzhi', nameOrder: 'given-first' },
  ],
  published: '2020-11-26',
  publication: { name: 'A Weekly', kind: 'magazine' },
  language: 'en-GB',
};
const page: PageFacts = {
  title: 'A Title',
  description: 'Two sentences. Of the editor.',
  siteName: 'A Reader',
  language: 'en',
  type: 'article',
  address: 'https://reader.example/essays/a/',
};

/** Each tag as the names under which it is read, and what they say. */
function read(facts: PageFacts): string[] {
  return metaTags(facts).flatMap(({ name, property, content }) =>
    [name, property].flatMap((key) => (key === undefined ? [] : `${key}: ${content}`)),
  );
}

it('says of any page what previews elsewhere show', () => {
  expect(read(page)).toEqual([
    'description: Two sentences. Of the editor.',
    'og:description: Two sentences. Of the editor.',
    'og:title: A Title',
    'og:type: article',
    'og:site_name: A Reader',
    'og:url: https://reader.example/essays/a/',
  ]);
});

it('says nothing of the address of a page that has none', () => {
  expect(read({ ...page, address: undefined }).filter((tag) => tag.startsWith('og:url'))).toEqual([]);
});

it('says of a text who wrote it, when, in which language and for whom', () => {
  const tags = read({ ...page, text });
  expect(tags.filter((tag) => !/^(og|description)/.test(tag))).toEqual([
    'DC.title: A Title',
    'DC.creator: Lan, Xinzhen',
    'DC.creator: Tan, Youzhi',
    'DC.source: A Weekly',
    'DC.language: en-GB',
    'DC.date: 2020-11-26',
    'article:published_time: 2020-11-26',
    'z:itemType: magazineArticle',
  ]);
});

it('leaves it to the document to say the language of a text in the same', () => {
  expect(read({ ...page, text: { ...text, language: 'en' } }).join()).not.toContain('DC.language');
});

it('tells the title of a page from that of the text that it is of', () => {
  const tags = read({ ...page, title: '¶3 of A Title', text });
  expect(tags).toContain('og:title: ¶3 of A Title');
  expect(tags).toContain('DC.title: A Title');
});

it('says where the picture of a page is, how large, and what it says', () => {
  const card = { address: 'https://reader.example/essays/a/card.png', alt: 'A Title, by Ada' };
  expect(read({ ...page, card }).slice(-5)).toEqual([
    'og:image: https://reader.example/essays/a/card.png',
    `og:image:width: ${CARD.width}`,
    `og:image:height: ${CARD.height}`,
    'og:image:alt: A Title, by Ada',
    'twitter:card: summary_large_image',
  ]);
});

it('says nothing of a date that is not stated', () => {
  expect(read({ ...page, text: { ...text, published: 'not stated' } }).join()).not.toMatch(/date|time/i);
});

it.each([
  ['magazine', 'magazineArticle'],
  ['newspaper', 'newspaperArticle'],
  ['journal', 'journalArticle'],
  ['website', undefined],
  [undefined, undefined],
] as const)('files a text of a %s as %s', (kind, type) => {
  const tags = metaTags({ ...page, text: { ...text, publication: { name: 'A', kind } } });
  expect(tags.find(({ name }) => name === 'z:itemType')?.content).toBe(type);
});
