import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { groupLetters } from './group.ts';
import { APOSTROPHES, isLetterWord } from './scripts.ts';
import { segment } from './segment.ts';

const THOROUGH = process.env.THOROUGH ? 20 : 1;

/** Letters of twelve scripts, with marks of theirs. */
const SCRIPTS = {
  latin: 'aéßøĲzXŁ',
  greek: 'αώςΩ',
  cyrillic: 'йёжЇ',
  hebrew: 'אבשׁם',
  arabic: 'كأؤةیـ',
  devanagari: 'कािष',
  hangul: '한국어',
  georgian: 'აბ',
  han: '网絡𠮷',
  hiragana: 'らーが',
  thai: 'น้ำใ',
  katakana: 'ゲム',
  long: 'ー',
};
const letters = fc
  .constantFrom(...Object.values(SCRIPTS))
  .chain((signs) =>
    fc.array(fc.constantFrom(...Array.from(signs)), { minLength: 1, maxLength: 5 }).map((some) => some.join('')),
  );
const digits = fc.stringMatching(/^[0-9]{1,4}$/);
/** White space, dashes, quotes, format and unseen characters, signs. */
const between = fc.constantFrom(
  ...Array.from(
    ' \n\u00a0\u3000\u2028-‐‑‒–—―−._,:;/|\\\'’‘“”"«»׳״·・‧…!?()[]{}*†§°×€،。、।\u00ad\u200b\u200c\u200d\u200e\u2060\ufeff\u202f\ufe0f🙂²½',
  ),
);
const texts = fc
  .array(fc.oneof({ weight: 3, arbitrary: letters }, digits, { weight: 3, arbitrary: between }), { maxLength: 24 })
  .map((parts) => parts.join(''));

it('Words are in order, apart from each other, without white space, and say what stands there', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { form, start, end } of segment(text).words) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        expect(text.slice(start, end)).not.toMatch(/[^\S\ufeff]/u);
        expect(form).toMatch(/^[\p{L}\p{N}\p{M}'.]+$/u);
        // The signs within a word are all that can differ.
        const signs = /[^\p{L}\p{N}\p{M}]/gu;
        expect(fold(text.slice(start, end)).replace(signs, '')).toBe(form.replace(signs, ''));
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 * THOROUGH },
  );
});

it('A word by itself is the same word', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { form, start, end } of segment(text).words) {
        expect(segment(text.slice(start, end)).words).toEqual([{ form, start: 0, end: end - start }]);
      }
    }),
    { numRuns: 1000 * THOROUGH },
  );
});

it('No letter or digit is lost, but for the ending of a possessive', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { words } = segment(text);
      const rest = words.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
      expect(fold(rest).replace(/'[\p{M}]*s/gu, '')).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 1000 * THOROUGH },
  );
});

it('What stands between spaces is divided by itself', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const forms = (text: string): string[] => segment(text).words.map(({ form }) => form);
      expect(forms(`${one} ${other}`)).toEqual([...forms(one), ...forms(other)]);
    }),
    { numRuns: 1000 * THOROUGH },
  );
});

it('Joins are of two or three neighbours, and made of their forms', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { words, joins } = segment(text);
      for (const { form, first, span } of joins) {
        expect([2, 3]).toContain(span);
        expect(
          words
            .slice(first, first + span)
            .map((word) => word.form)
            .join(''),
        ).toBe(form);
      }
    }),
    { numRuns: 1000 * THOROUGH },
  );
});

it('Groups of letters have every letter once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const inGroups = groupLetters(text).flatMap(({ start, end }) => segment(text.slice(start, end)).words);
      const all = segment(text).words.filter(({ form }) => isLetterWord(form));
      expect(inGroups.map(({ form }) => form)).toEqual(all.map(({ form }) => form));
    }),
    { numRuns: 300 * THOROUGH },
  );
});

/** Words as Unicode divides them. */
function unicodeWords(text: string): string[] {
  const parts = new Intl.Segmenter('und', { granularity: 'word' }).segment(text);
  return [...parts].filter(({ segment: part }) => /[\p{L}\p{N}]/u.test(part)).map(({ segment: part }) => fold(part));
}

/**
 * Signs that join letters or digits by the rules of Unicode, or here, and have a rule of their own here: points, commas,
 * colons, what joins parts of names of programs, apostrophes, quotes in Hebrew, symbols that count as letters.
 */
const OF_THEIR_OWN = new RegExp(
  String.raw`[.,:;·‧\u2024\u2044\u202f\p{Pc}\p{Sk}\p{So}\u200b${APOSTROPHES}"“”״׳\u037e\u0387\u055f\u0589\u058a\u060c\u060d\u066b\u066c\u07f8\u1aa0-\u1aad\uaade\uaadf\uff0c\uff0e\uff1a\uff1b\ufe10-\ufe14\ufe50-\ufe55]`,
  'u',
);

it('Every sign that parts words by the rules of Unicode does so here, and no other, but those with a rule', () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => !OF_THEIR_OWN.test(sign) && !/[\p{L}\p{N}\p{M}\p{Cs}\p{Cn}\p{Co}]/u.test(sign),
  );
  for (const [one, other] of ['ab', '12', 'בג']) {
    const text = signs.map((sign) => `${one ?? ''}${sign}${other ?? ''}`).join('\n');
    expect(segment(text).words.map(({ form }) => form)).toEqual(unicodeWords(text));
  }
});

it('Words of scripts with spaces are those of Unicode', () => {
  const { han, hiragana, thai, hangul, long, ...spaced } = SCRIPTS;
  expect(segment(han + hiragana + thai + long).words.every(({ form }) => isLetterWord(form))).toBe(true);
  expect(segment(hangul).words).toHaveLength(1);
  const spacedLetters = fc.array(fc.constantFrom(...Array.from(Object.values(spaced).join(''))), {
    minLength: 1,
    maxLength: 6,
  });
  const sign = between.filter((one) => !OF_THEIR_OWN.test(one) && !/^[²½\p{M}]/u.test(one));
  const spacedTexts = fc
    .array(fc.oneof({ weight: 3, arbitrary: spacedLetters.map((some) => some.join('')) }, digits, sign), {
      maxLength: 20,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(spacedTexts, (text) => {
      expect(segment(text).words.map(({ form }) => form)).toEqual(unicodeWords(text).filter((form) => form !== ''));
    }),
    { numRuns: 1000 * THOROUGH },
  );
});
