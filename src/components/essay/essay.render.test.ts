import { describe, expect, it } from 'vitest';
import { linksIn, rendered, wordsIn } from '#tests/rendered.ts';
import EssayCard from './EssayCard.astro';
import RelatedPassages from './RelatedPassages.astro';

describe('the card of an essay', () => {
  const essay = {
    slug: 'one',
    title: '网络空间',
    language: 'zh',
    authors: [
      { id: 'a', family: 'Probe', given: 'Ada', nameOrder: 'given-first' },
      { id: 'b', family: '王', given: '小明', nameOrder: 'family-first', language: 'zh' },
    ],
    publication: { id: 'p', name: 'Test Leaves' },
    published: '2021-02-03',
    minutes: 2,
    passages: [1, 2],
    summary: 'It argues.',
    sections: [
      { id: 'peace', title: 'Peace', depth: 2 },
      { id: 'below', title: 'Below', depth: 3 },
    ],
  };
  const card = (changes: object = {}) => rendered(EssayCard, { essay: { ...essay, ...changes } });

  it('leads to the essay, its authors and its sections, but not to those below them', async () => {
    const $ = await card();
    expect(linksIn($)).toEqual([
      ['网络空间', '/essays/one/'],
      ['Ada Probe', '/people/a/'],
      ['王小明', '/people/b/'],
      ['Peace', '/essays/one/#peace'],
    ]);
    expect($('h2 a').attr('lang')).toBe('zh');
  });

  it.each([
    [{}, 'Test Leaves, 3 February 2021 · 2 minutes to read · 2 passages'],
    [{ minutes: 1, passages: [1] }, 'Test Leaves, 3 February 2021 · 1 minute to read · 1 passage'],
    [{ published: 'not stated' }, 'Test Leaves, date not stated · 2 minutes to read · 2 passages'],
  ])('has its facts: %j', async (changes, words) => {
    const $ = await card(changes);
    expect(wordsIn($, '.meta')).toBe(words);
    // That nothing is stated is the editor’s word.
    expect($('.meta .editor')).toHaveLength('published' in changes ? 1 : 0);
  });
});

describe('what is related to a passage', () => {
  const topic = (name: string) => ({ name, id: `concepts/${name}` });
  const related = (...names: string[]) => ({
    essay: { slug: 'lan', shortName: 'Lan', language: 'en' },
    passage: { id: 'p7', number: 7, text: `It is so ${'and so '.repeat(30)}` },
    topics: names.map(topic),
  });

  it('is nothing where a passage speaks of no topic', async () => {
    expect((await rendered(RelatedPassages, { topics: [], related: [] }))('*')).toHaveLength(0);
  });

  it('is topics alone where no other essay speaks of them', async () => {
    const $ = await rendered(RelatedPassages, { topics: [topic('a')], related: [] });
    expect(wordsIn($)).toBe('Topics of this passagea');
  });

  it.each([
    [['a'], 'Both speak of a'],
    [['a', 'b'], 'Both speak of a and b'],
    [['a', 'b', 'c'], 'Both speak of a, b and c'],
  ])('says why: %j', async (names, words) => {
    const $ = await rendered(RelatedPassages, { topics: names.map(topic), related: [related(...names)] });
    expect(wordsIn($, '.reason')).toBe(words);
    expect(wordsIn($, '.opening')).toMatch(/^It is so .+…$/);
    expect(linksIn($)).toContainEqual(['Lan ¶7', '/essays/lan/#p7']);
  });
});
