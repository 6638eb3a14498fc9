import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { segment } from '#language/segment.ts';
import { runs } from '#tests/runs.ts';
import { markedPlaces, readMarks, writeMarks } from './marks.ts';

const marked = (text: string, ...marks: string[]): string[] =>
  markedPlaces(text, marks).map(({ start, end }) => text.slice(start, end));

it.each([
  ['whole words', 'Cyber cyberspace, cyber.', ['cyber'], ['Cyber', 'cyber']],
  ['words in any form that is written alike', 'CAFÉ cafe\u0301 cafés', ['café'], ['CAFÉ', 'cafe\u0301']],
  ['words in a row', 'Digital divide, digital age, the divide', ['digital divide'], ['Digital divide']],
  ['a row over other spaces', 'digital\u00a0divide', ['digital divide'], ['digital\u00a0divide']],
  ['compounds', 'a rule-based order, based on rules', ['rule-based'], ['rule-based']],
  ['compounds by their joined form', 'a rule-based order', ['rulebased'], ['rule-based']],
  ['words beside each other as one', 'COVID-19 of 19', ['covid', '19'], ['COVID-19', '19']],
  ['words after a dash', 'the state—house', ['house'], ['house']],
  ['letters of Chinese in a row', '我们爱和平。平和', ['和平'], ['和平']],
  ['letters with all that belongs to them', 'कला कल', ['कल'], ['कल']],
  ['nothing of what is no word', 'One. Two.', ['.', '', ' '], []],
])('%s are marked', (_, text, marks, expected) => {
  expect(marked(text, ...marks)).toEqual(expected);
});

it('an address says words, and words in a row', () => {
  expect(writeMarks(['rulebased', 'digital divide', '和平'])).toBe('rulebased digital_divide 和平');
  expect(readMarks('rulebased digital_divide 和平')).toEqual(['rulebased', 'digital divide', '和平']);
  // Addresses from before rows could be marked have words alone.
  expect(readMarks('covid 19')).toEqual(['covid', '19']);
});

test('what is marked begins and ends with words, and every word that is asked for is marked', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(text, fc.nat(), (one, at) => {
      const { words } = segment(one);
      const word = words[at % Math.max(1, words.length)];
      if (!word) return;
      const places = markedPlaces(one, readMarks(writeMarks([one.slice(word.start, word.end)])));
      expect(places.some(({ start, end }) => start <= word.start && word.end <= end)).toBe(true);
      for (const { start, end } of places) {
        expect(words.map((other) => other.start)).toContain(start);
        expect(words.map((other) => other.end)).toContain(end);
      }
    }),
    { numRuns: runs(100, 5000) },
  );
});
