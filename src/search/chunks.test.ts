import { describe, expect, it } from 'vitest';
import { chunksFor, costOf, type Chunk } from './chunks.ts';

const CHUNKS: Chunk[] = [
  ['', 'bo', 10],
  ['br', 'la', 200],
  ['law', 'law', 3_000],
  ['le', '网', 40_000],
];

describe('the parts of the index', () => {
  it.each<[string, number[]]>([
    ['africa', [10]],
    ['boat', [10]],
    ['brussels', [200]],
    ['china', [200]],
    ['laws', [200, 3_000]],
    ['treaty', [40_000]],
    ['网络', [40_000]],
    ['', [10]],
  ])('that have “%s” are found by the letters that they begin and end with', (form, bytes) => {
    expect(chunksFor(CHUNKS, form).map(([, , own]) => own)).toEqual(bytes);
  });

  it('cost what they have in bytes, each once', () => {
    expect(costOf(CHUNKS, ['africa', 'asia', 'china'])).toBe(210);
    expect(costOf(CHUNKS, [])).toBe(0);
    expect(costOf([], ['law'])).toBe(0);
  });
});
