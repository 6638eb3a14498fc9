import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';
import { randomFrom } from '../../lib/random.ts';
import type { ExcerptPart } from '../types.ts';

/** A sentence of so many words, each its own. */
const sentence = (name: string, words: number): string[] =>
  Array.from({ length: words }, (_, index) =>
    index === 0 ? `${name.toUpperCase()}0` : `${name}${index}${index === words - 1 ? '.' : ''}`,
  );
const read = (parts: readonly ExcerptPart[]): string => parts.map(({ text }) => text).join('');
const marked = (parts: readonly ExcerptPart[]): string[] => parts.flatMap(({ text, hit }) => (hit ? [text] : []));

describe('an excerpt', () => {
  it('of a short passage is the whole of it', () => {
    const words = [...sentence('a', 10), ...sentence('b', 10)];
    expect(read(excerpt(words, [5]))).toBe(words.join(' '));
    expect(read(excerpt(words, []))).toBe(words.join(' '));
    expect(excerpt([], [])).toEqual([]);
  });

  it('of a short passage is the whole of it, wherever the match stands', () => {
    const words = [...sentence('a', 15), ...sentence('b', 3)];
    expect(read(excerpt(words, [16]))).toBe(words.join(' '));
  });

  it('begins and ends with a sentence, and says where the passage goes on', () => {
    const words = [...sentence('a', 20), ...sentence('b', 25), ...sentence('c', 20)];
    expect(read(excerpt(words, [25]))).toBe(`… ${words.slice(20, 45).join(' ')} …`);
    expect(read(excerpt(words, [0]))).toBe(`${words.slice(0, 30).join(' ')} …`);
    expect(read(excerpt(words, [47]))).toBe(`… ${words.slice(45).join(' ')}`);
  });

  it('grows a little to end with a sentence', () => {
    const words = [...sentence('a', 36), ...sentence('b', 30)];
    expect(read(excerpt(words, [2]))).toBe(`${words.slice(0, 36).join(' ')} …`);
  });

  it('of a long sentence begins a little before what matched', () => {
    const words = sentence('a', 200);
    expect(read(excerpt(words, [100]))).toBe(`… ${words.slice(94, 124).join(' ')} …`);
    expect(read(excerpt(words, [199]))).toBe(`… ${words.slice(170).join(' ')}`);
  });

  it('is where most of what matched stands', () => {
    const words = sentence('a', 200);
    expect(marked(excerpt(words, [3, 100, 102, 104, 180]))).toEqual(['a100', 'a102', 'a104']);
  });

  it('marks words without the signs around them', () => {
    expect(excerpt(['The', '“law,”', 'then.'], [1])).toEqual([
      { text: 'The “', hit: false },
      { text: 'law', hit: true },
      { text: ',” then.', hit: false },
    ]);
    expect(excerpt(['(rule-based)'], [0])).toEqual([
      { text: '(', hit: false },
      { text: 'rule-based', hit: true },
      { text: ')', hit: false },
    ]);
    expect(excerpt(['—'], [0])).toEqual([{ text: '—', hit: true }]);
  });

  it('marks neighbours as one, each place once, in whatever order they come', () => {
    expect(excerpt(['the', 'shared', 'future', 'of', 'all'], [2, 1, 1, 4])).toEqual([
      { text: 'the ', hit: false },
      { text: 'shared future', hit: true },
      { text: ' of ', hit: false },
      { text: 'all', hit: true },
    ]);
  });

  it('leaves markup as the text that it is', () => {
    expect(read(excerpt(['<script>alert(1)</script>', '&amp;'], [0]))).toBe('<script>alert(1)</script> &amp;');
  });

  it('of any passage is a stretch of it, of bounded length, with what matched', () => {
    const next = randomFrom(7);
    for (let round = 0; round < 200; round += 1) {
      const words = Array.from({ length: 8 }, (_, index) => sentence(`s${index}x`, 2 + Math.floor(next() * 40))).flat();
      const hits = Array.from({ length: 1 + Math.floor(next() * 5) }, () => Math.floor(next() * words.length));
      const parts = excerpt(words, hits);
      const text = read(parts).replace(/^… | …$/g, '');
      expect(` ${words.join(' ')} `).toContain(` ${text} `);
      expect(text.split(' ').length).toBeLessThanOrEqual(50);
      expect(marked(parts).length).toBeGreaterThan(0);
    }
  });
});
