import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '#lib/words.ts';
import { excerptOf, WORDS_OF_EXCERPT } from './excerpt.ts';

/** A sentence of so many words, with a name by which a test knows it. */
const sentence = (name: string, words: number): string => `${name}${' word'.repeat(words - 1)}.`;
const place = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const excerpt = (text: string, ...marked: string[]) =>
  excerptOf(
    text,
    'en',
    marked.map((one) => place(text, one)),
  )?.map(({ start, end }) => (text.slice(start, end).match(/[A-Z]/g) ?? []).join(''));

const long = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => sentence(name, 40)).join(' ');

test('a short passage is shown whole', () => {
  expect(excerpt(sentence('A', WORDS_OF_EXCERPT), 'A')).toBeUndefined();
});

test('of a long one the sentence with the words is shown, and those beside it as far as there is room', () => {
  expect(excerpt(long, 'D')).toEqual(['CDE']);
  expect(excerpt(long, 'A')).toEqual(['ABC']);
});

test('all sentences with the words are shown, however many there are', () => {
  expect(excerpt(long, 'A', 'D', 'F', 'H')).toEqual(['A', 'D', 'F', 'H']);
});

test('where no words are marked it is the first sentences', () => {
  expect(excerpt(long)).toEqual(['ABC']);
});

test('what is too little for an ellipsis is not left out', () => {
  const text = [sentence('A', 100), sentence('B', 9), sentence('C', 100), sentence('D', 30)].join(' ');
  expect(excerpt(text, 'A', 'C')).toBeUndefined();
  expect(excerpt(`${text} ${sentence('E', 100)}`, 'A', 'C')).toEqual(['ABC']);
});

test('where most of a passage is shown the rest is too', () => {
  expect(excerpt(long, 'A', 'C', 'D', 'F', 'G')).toEqual(['A', 'CD', 'FG']);
  expect(excerpt(long, 'A', 'C', 'D', 'F', 'G', 'H')).toBeUndefined();
});

test('words that the end of a sentence divides take both sentences', () => {
  const text = ['A', 'B', 'C', 'D'].map((name) => sentence(name, 60)).join(' ');
  expect(excerpt(text, 'word. C')).toEqual(['BC']);
});

test('every marked word is shown, and what is shown begins and ends with a sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 1, maxLength: 12 }), fc.nat(), (lengths, at) => {
      const text = lengths.map((words, index) => sentence(`S${index}`, words)).join(' ');
      const start = at % text.length;
      const places = [{ start, end: Math.min(text.length, start + 4) }].filter(
        (one) => text.slice(one.start, one.end).trim() !== '',
      );
      const ranges = excerptOf(text, 'en', places);
      if (!ranges) return;
      expect(countWords(text, 'en')).toBeGreaterThan(WORDS_OF_EXCERPT);
      for (const range of ranges) expect(text.slice(range.start, range.end)).toMatch(/^S\d.*\.$/);
      for (let unit = places[0]?.start ?? 0; unit < (places[0]?.end ?? 0); unit += 1) {
        if (text[unit] === ' ') continue;
        expect(ranges.some((range) => range.start <= unit && unit < range.end)).toBe(true);
      }
    }),
  );
});
