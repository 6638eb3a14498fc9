import { describe, expect, it } from 'vitest';
import { linksIn, rendered, wordsIn } from '#tests/rendered.ts';
import Disclosure from './Disclosure.astro';
import LetterNav from './LetterNav.astro';
import Pager from './Pager.astro';
import StatedDate from './StatedDate.astro';

describe('the ways to what comes before and after', () => {
  const way = (words: string) => ({ words, href: `/essays/${words}/`, note: 'Ada Probe' });
  const pager = (props: object) => rendered(Pager, { label: 'Other essays', labels: ['Previous', 'Next'], ...props });

  it.each([
    ['the first', undefined, way('b'), ['Next bAda Probe']],
    ['the last', way('a'), undefined, ['Previous aAda Probe']],
    ['one between others', way('a'), way('网络'), ['Previous aAda Probe', 'Next 网络Ada Probe']],
  ])('are those of %s', async (_which, previous, next, words) => {
    const $ = await pager({ previous, next });
    expect(linksIn($).map(([text]) => text)).toEqual(words);
    expect($('[rel=prev]').attr('href')).toBe(previous?.href);
    expect($('[rel=next]').attr('href')).toBe(next?.href);
  });

  it('are not there around the only one', async () => {
    expect((await pager({ previous: undefined, next: undefined }))('*')).toHaveLength(0);
  });

  it.each([
    ['before and after what is between them', way('a'), way('b'), ['Previous aAda Probe', 'All', 'Next bAda Probe']],
    ['or that alone', undefined, undefined, ['All']],
  ])('stand %s', async (_where, previous, next, words) => {
    const props = { label: 'Topics', labels: ['Previous', 'Next'], previous, next };
    const $ = await rendered(Pager, props, { default: '<a href="/topics/">All</a>' });
    expect(linksIn($).map(([text]) => text)).toEqual(words);
  });

  it('are told by the numbers of passages and how they begin, in their language', async () => {
    const $ = await pager({
      labels: ['Previous passage, {number}', 'Next passage, {number}'],
      previous: { number: 1, words: { words: 'كان البحّارة', isCut: true }, href: '/1/', language: 'ar' },
      next: { number: 3, words: { words: 'انتهى.', isCut: false }, href: '/3/', language: 'ar' },
    });
    expect(linksIn($)).toEqual([
      ['Previous passage, ¶1 كان البحّارة…', '/1/'],
      ['Next passage, ¶3 انتهى.', '/3/'],
    ]);
    expect($('[lang=ar]').first().text()).toBe('كان البحّارة…');
    expect($('.opening > .editor')).toHaveLength(1);
  });
});

it('letters lead to theirs, and one is where the reader is', async () => {
  const letters = [
    { label: 'A', href: '/index/a/', current: true },
    { label: 'Arabic', href: '/index/arabic/' },
  ];
  const $ = await rendered(LetterNav, { label: 'Letters', letters });
  expect(linksIn($)).toEqual([
    ['A', '/index/a/'],
    ['Arabic', '/index/arabic/'],
  ]);
  expect($('[aria-current=page]').text().trim()).toBe('A');
  expect((await rendered(LetterNav, { label: 'Letters', letters: [] }))('a')).toHaveLength(0);
});

it('a date is as exact as it was given, and that it is not stated is the editor’s word', async () => {
  const stated = await rendered(StatedDate, { date: '2020-11', 'data-fact': 'date' });
  expect(wordsIn(stated)).toBe('November 2020');
  expect(stated('time[data-fact=date]').attr('datetime')).toBe('2020-11');
  const none = await rendered(StatedDate, { date: 'not stated', 'data-fact': 'date' });
  expect(wordsIn(none, '.editor')).toBe('date not stated');
  expect(none('time, [data-fact]')).toHaveLength(0);
});

it('a disclosure has its words for the summary, and attributes for programs', async () => {
  const $ = await rendered(Disclosure, { summary: 'As a table', 'data-source': 'a.txt' });
  expect(wordsIn($, 'details[data-source="a.txt"] > summary')).toBe('As a table');
});
