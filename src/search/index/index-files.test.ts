import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '#language/segment.ts';
import { runs } from '#tests/runs.ts';
import { fromDigit, readNumbers, toDigit, writeNumbers } from './digits.ts';
import { divideLines, fileOf, readLines } from './parts.ts';
import { readPostings, writePostings, type Occurrences, type Place, type Postings } from './places.ts';
import { cellsOf, isOfLetters, termsOf, wordsOfTerms, ANY_WORD } from './terms.ts';
import { readKinds, readLengths, writeKinds, writeLengths, type UnitKind } from './units.ts';

const sample = { numRuns: runs(200, 5_000) };

describe('numbers', () => {
  it('are read as they were written, the small ones in a digit', () => {
    const number = fc.oneof(fc.nat(40), fc.nat());
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
      }),
      sample,
    );
    expect(writeNumbers([0, 31]).length).toBe(2);
    expect(readNumbers(writeNumbers([2 ** 31 - 1]))).toEqual([2 ** 31 - 1]);
  });

  it('have sixty-four digits, which are plain text', () => {
    const digits = Array.from({ length: 64 }, (_, value) => toDigit(value));
    expect(digits.map(fromDigit)).toEqual(digits.map((_, value) => value));
    expect(digits.join('')).toMatch(/^[\w-]{64}$/);
  });
});

describe('the kinds and lengths of units', () => {
  it('are read as they were written, lengths up to four in a hundred', () => {
    const kinds = fc.array(fc.constantFrom<UnitKind>('essay', 'section', 'passage', 'author-note', 'note'));
    fc.assert(
      fc.property(kinds, (all) => {
        expect(readKinds(writeKinds(all))).toEqual(all);
      }),
      sample,
    );
    fc.assert(
      fc.property(fc.array(fc.nat(1_400)), (lengths) => {
        const read = readLengths(writeLengths(lengths));
        expect(read).toHaveLength(lengths.length);
        lengths.forEach((length, index) => {
          const wrong = Math.abs((read[index] ?? 0) - length);
          // Steps are rounded: below ten words an error of half a word says nothing.
          expect(wrong).toBeLessThanOrEqual(Math.max(0.5, 0.07 * length));
        });
      }),
      sample,
    );
    expect(readLengths(writeLengths([1_000_000]))[0]).toBeGreaterThan(1_000);
  });
});

describe('the places of a term', () => {
  const places = fc
    .uniqueArray(fc.nat(300), { minLength: 1, maxLength: 6 })
    .chain((starts) =>
      fc.tuple(
        ...starts
          .sort((a, b) => a - b)
          .map((at) => fc.integer({ min: 1, max: 3 }).map((span): Place => ({ at, next: at + span }))),
      ),
    );
  const postings = fc
    .uniqueArray(fc.tuple(fc.nat(5_000), places), { selector: ([unit]) => unit, maxLength: 12 })
    .map((all) => new Map(all.sort(([a], [b]) => a - b)));

  const occurrencesOf = (all: Postings): Occurrences => {
    const found = [...all].flatMap(([unit, own]) => own.map(({ at, next }) => ({ unit, at, span: next - at })));
    return {
      single: found.flatMap(({ unit, at, span }) => (span === 1 ? [unit, at] : [])),
      joined: found.flatMap(({ unit, at, span }) => (span === 1 ? [] : [unit, at, span])),
    };
  };

  it('are read as they were written', () => {
    fc.assert(
      fc.property(postings, (all) => {
        const byUnit = [...readPostings(writePostings(occurrencesOf(all)))].sort(([a], [b]) => a - b);
        expect(byUnit).toEqual([...all]);
      }),
      sample,
    );
  });
});

describe('files of lines', () => {
  const lines = fc
    .uniqueArray(fc.stringMatching(/^[a-zäλ网]{1,4}$/), { minLength: 1 })
    .map((terms) => terms.sort((a, b) => (a < b ? -1 : 1)).map((term) => `${term} ${'x'.repeat(term.length * 7)}`));

  it('have each line in the file that its term is looked for in, and keep their size', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 200 }), (all, size) => {
        const { starts, files } = divideLines(all, size);
        expect(files.flatMap((file) => readLines(file, 'It'))).toEqual(all);
        for (const line of all) {
          const [term = ''] = line.split(' ');
          expect(readLines(files[fileOf(starts, term)] ?? '', 'It')).toContain(line);
        }
        for (const file of files) expect(file.length <= size + 3 || readLines(file, 'It').length === 1).toBe(true);
      }),
      sample,
    );
  });

  it('are refused wherever they are cut off', () => {
    const [file = ''] = divideLines(['a B', 'b C', 'c D'], 1_000).files;
    for (let end = 0; end < file.length; end += 1)
      expect(() => readLines(file.slice(0, end), 'It')).toThrow('not whole');
  });

  it('are none for a term before the first', () => {
    expect(fileOf(['b', 'd'], 'a')).toBe(-1);
    expect([fileOf(['b', 'd'], 'b'), fileOf(['b', 'd'], 'c'), fileOf(['b', 'd'], 'z'), fileOf([], 'a')]).toEqual([
      0, 0, 1, -1,
    ]);
  });
});

describe('the terms of a text', () => {
  const formsOf = (text: string): string[] => termsOf(segment(text)).map(({ form }) => form);

  it.each<[string, string[]]>([
    ['The rule of law', ['the', 'rule', 'of', 'law']],
    ['a rule-based order', ['a', 'rule', 'based', 'order', 'rulebased']],
    ['网络空间', ['网~络', '络~空', '空~间', '间']],
    ['网络，\u200b空间 law', ['网~络', '络~空', '空~间', '间', 'law']],
    ['', []],
  ])('are its words and its pairs of letters, whatever stands between: %j', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it('are found by what is typed, which stands for the same words', () => {
    const piece = fc.constantFrom('law', 'order', '网', '络', '空', 'ก', 'กำ', 'あ');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (words) => {
        const text = words.join(' ');
        const forms = segment(text).words.map(({ form }) => form);
        const terms = termsOf(segment(text));
        const cells = cellsOf(forms);
        expect(wordsOfTerms(cells)).toEqual(forms);
        cells.forEach((cell, at) => {
          if (cell !== ANY_WORD) expect(terms[at]?.form).toBe(cell);
        });
      }),
      sample,
    );
  });

  it('are told to be of letters or of words', () => {
    expect(['网~络', '网', 'law', '2', ''].map(isOfLetters)).toEqual([true, true, false, false, false]);
  });
});
