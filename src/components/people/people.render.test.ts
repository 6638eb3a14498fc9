import { describe, expect, it } from 'vitest';
import { linksIn, rendered, wordsIn } from '#tests/rendered.ts';
import PersonNames from '../site/PersonNames.astro';
import AboutRecord from './AboutRecord.astro';
import RecordEssays from './RecordEssays.astro';
import RecordMentions from './RecordMentions.astro';
import RecordRows from './RecordRows.astro';

const ada = { id: 'ada', family: 'Probe', given: 'Ada', nameOrder: 'given-first' };
const wang = { id: 'wang', family: '王', given: '小明', nameOrder: 'family-first', language: 'zh' };
const salim = { id: 'salim', family: 'سالم', given: 'سمير', nameOrder: 'given-first', language: 'ar' };

describe('names of people', () => {
  it.each([
    [[ada], 'Ada Probe'],
    [[ada, wang], 'Ada Probe and 王小明'],
    [[ada, wang, salim], 'Ada Probe, 王小明 and سمير سالم'],
  ])('are joined in a sentence', async (people, words) => {
    expect(wordsIn(await rendered(PersonNames, { people }))).toBe(words);
  });

  it('lead to their pages where they have one, each in its language', async () => {
    const nobody = { family: 'Nobody', given: 'Cy', nameOrder: 'given-first' };
    const $ = await rendered(PersonNames, { people: [wang, nobody, ada], linked: true });
    expect(linksIn($)).toEqual([
      ['王小明', '/people/wang/'],
      ['Ada Probe', '/people/ada/'],
    ]);
    expect(
      $('a')
        .map((_, link) => $(link).attr('lang') ?? '')
        .get(),
    ).toEqual(['zh', '']);
    expect($('span').text().trim()).toBe('Cy Nobody');
  });

  it('run in their own direction, so that what follows them in a sentence stays in its place', async () => {
    const $ = await rendered(PersonNames, { people: [salim, wang, ada] });
    expect(
      $('span')
        .map((_, name) => $(name).attr('dir') ?? 'as the page')
        .get(),
    ).toEqual(['rtl', 'as the page', 'as the page']);
  });

  it('have what is asked of each of them', async () => {
    const $ = await rendered(PersonNames, { people: [ada, wang], attributes: { 'data-fact': 'credits' } });
    expect(
      $('span[data-fact=credits]')
        .map((_, one) => $(one).text().trim())
        .get(),
    ).toEqual(['Ada Probe', '王小明']);
  });
});

describe('the essays of a record', () => {
  const essay = {
    slug: 'one',
    title: 'On Tests',
    language: 'en',
    authors: [ada, wang],
    publication: { id: 'leaves', name: 'Test Leaves' },
    published: '2021',
  };

  it.each([
    ['of an author', { hasPublication: true }, {}, 'On TestsTest Leaves, 2021'],
    [
      'of a translator',
      { hasAuthors: true, hasPublication: true },
      { role: 'Translator' },
      'Translator ofOn TestsAda Probe and 王小明, Test Leaves, 2021',
    ],
    ['of a publication', { hasAuthors: true }, {}, 'On TestsAda Probe and 王小明, 2021'],
  ])('say who, where and when, as far as it is not said already: %s', async (_whose, named, more, words) => {
    const $ = await rendered(RecordEssays, { essays: [{ essay, ...more }], ...named });
    expect(wordsIn($)).toBe(words);
    expect($('a.record-name').attr('href')).toBe('/essays/one/');
  });

  it('say that no date is stated in the editor’s voice', async () => {
    const $ = await rendered(RecordEssays, { essays: [{ essay: { ...essay, published: 'not stated' } }] });
    expect(wordsIn($, '.editor')).toBe('date not stated');
  });
});

it('a record says where it is from what the editor says, or that nothing is stated', async () => {
  const words = async (props: object) =>
    wordsIn(await rendered(AboutRecord, { about: undefined, source: undefined, ...props }));
  expect(await words({})).toBe('not stated');
  expect(await words({ about: 'A writer.', source: 'The text.' })).toBe('A writer.Where this is from: The text.');
});

it('a list of records has only what is known of each', async () => {
  const $ = await rendered(RecordRows, {
    rows: [
      { name: 'سمير سالم', language: 'ar', href: '/a/' },
      {
        name: 'Ada Probe',
        href: '/b/',
        about: 'A writer.',
        facts: ['3 essays', { role: 'Author', title: 'نص', language: 'ar' }],
      },
    ],
  });
  expect(
    $('li')
      .map((_, row) => $(row).text().replaceAll(/\s+/g, ' ').trim())
      .get(),
  ).toEqual(['سمير سالم', 'Ada ProbeA writer.3 essaysAuthor of نص']);
  expect($('[lang=ar]')).toHaveLength(2);
});

it('the essays that name somebody are told with their passages, or that there are none', async () => {
  const none = await rendered(RecordMentions, { name: 'Ada Probe', mentions: [] });
  expect(wordsIn(none)).toBe('No essay here names Ada Probe.');
  const essay = { slug: 'one', shortName: 'Lan', title: 'On Tests', language: 'en' };
  const mentions = [{ essay, mentions: [2, 5].map((number) => ({ passage: { number, id: `p${number}` } })) }];
  const $ = await rendered(RecordMentions, { name: 'Ada Probe', mentions });
  expect(linksIn($)).toEqual([
    ['¶2', '/essays/one/#p2'],
    ['¶5', '/essays/one/#p5'],
  ]);
  expect($('a').first().attr('aria-label')).toBe('Lan paragraph 2');
});
