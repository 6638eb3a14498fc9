import { describe, expect, it } from 'vitest';
import { addressWithMarks, readAddress, writeAddress } from './address.ts';
import { randomFrom } from '#lib/random.ts';
import { FILTERS } from '../filters.ts';
import type { SearchRequest } from '../types.ts';

const fresh: SearchRequest = { query: '', filters: {}, sort: 'relevance', corrects: true };
const read = (address: string): SearchRequest => readAddress(new URLSearchParams(address));

describe('the address of a search', () => {
  it('of a fresh one is empty', () => {
    expect(writeAddress(fresh).toString()).toBe('');
    expect(writeAddress({ ...fresh, query: ' \n', filters: { author: [] } }).toString()).toBe('');
    expect(read('')).toEqual(fresh);
  });

  it('has the topic whose passages are searched', () => {
    const within = { ...fresh, query: 'law', topic: 'concepts/digital-divide' };
    expect(writeAddress(within).toString()).toBe('q=law&topic=concepts%2Fdigital-divide');
    expect(read('q=law&topic=concepts/digital-divide')).toEqual(within);
    expect(read('topic=concepts%2Fdigital-divide&q=law')).toEqual(within);
    expect(read('topic=')).toEqual(fresh);
  });

  it('says only what differs, in one order', () => {
    const request: SearchRequest = {
      query: ' rule & law ',
      filters: { year: ['2020'], author: ['Lan Xinzhen', 'Tan'], essay: ['lan'] },
      sort: 'reading',
      corrects: false,
    };
    expect(writeAddress(request).toString()).toBe(
      'q=rule+%26+law&essay=lan&author=Lan+Xinzhen&author=Tan&year=2020&sort=reading&exact=',
    );
  });

  it('leads back to the search, whatever it is', () => {
    const next = randomFrom(10);
    const signs = Array.from('abc &=?#%+/\\"\'<>“”-–_.é网🙂\u202e\u0000\n');
    const text = (): string =>
      `x${Array.from({ length: Math.floor(next() * 12) }, () => signs[Math.floor(next() * signs.length)]).join('')}y`;
    for (let round = 0; round < 500; round += 1) {
      const filters = Object.fromEntries(
        FILTERS.filter(() => next() < 0.5).map(({ key }) => [
          key,
          [...new Set(Array.from({ length: 1 + Math.floor(next() * 3) }, text))],
        ]),
      );
      const request: SearchRequest = {
        query: next() < 0.2 ? '' : text(),
        filters,
        sort: next() < 0.5 ? 'reading' : 'relevance',
        corrects: next() < 0.5,
      };
      expect(read(writeAddress(request).toString())).toEqual(request);
    }
  });

  it.each<[string, string, Partial<SearchRequest>]>([
    ['an unknown parameter', 'x=1&__proto__=a&constructor=b&toString', {}],
    ['an unknown order', 'sort=random', {}],
    ['an order in capitals', 'sort=READING', {}],
    ['empty values', 'q=&author=&year=&year=2020', { filters: { year: ['2020'] } }],
    ['a value twice', 'author=a&author=b&author=a', { filters: { author: ['a', 'b'] } }],
    ['two queries', 'q=one&q=two', { query: 'one' }],
    ['broken percent signs', 'q=%E0%A4%A&author=%', { query: '\ufffd%A', filters: { author: ['%'] } }],
    ['exact with any value', 'exact=false', { corrects: false }],
  ])('is read for what it can mean: %s', (_name, address, request) => {
    expect(read(address)).toEqual({ ...fresh, ...request });
  });
});

describe('the address of a result', () => {
  it('carries the words to mark before its fragment', () => {
    expect(addressWithMarks('/essays/lan/#p3', ['law', 'laws'])).toBe('/essays/lan/?mark=law+laws#p3');
    expect(addressWithMarks('/essays/lan/#p3', ['法&#'])).toBe('/essays/lan/?mark=%E6%B3%95%26%23#p3');
  });

  it('is as it was without words, or without a fragment', () => {
    expect(addressWithMarks('/essays/lan/#p3', [])).toBe('/essays/lan/#p3');
    expect(addressWithMarks('/essays/lan/', ['law'])).toBe('/essays/lan/');
  });

  it('carries twenty words at most', () => {
    const marks = Array.from({ length: 50 }, (_, index) => `w${index}`);
    const address = new URL(addressWithMarks('/a/#p1', marks), 'https://reader.example.org');
    expect(address.searchParams.get('mark')).toBe(marks.slice(0, 20).join(' '));
  });
});
