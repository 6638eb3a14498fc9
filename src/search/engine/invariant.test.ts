import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#tests/runs.ts';
import { ask, engineOf, placesOf, siteOf } from '../fixtures/in-memory.ts';
import { BETWEEN, SCRIPTS } from '../fixtures/letters.ts';
import { missedSentences, missedWords, type Searched } from '../invariant.ts';

const letters = fc.oneof(...Object.values(SCRIPTS).map((own) => fc.constantFrom(...own)));
const wordOfScript = fc.oneof(
  ...Object.values(SCRIPTS).map((own) => fc.array(fc.constantFrom(...own), { minLength: 1, maxLength: 6 })),
);
const word = fc.oneof(
  { weight: 4, arbitrary: wordOfScript.map((own) => own.join('')) },
  { weight: 1, arbitrary: fc.array(letters, { minLength: 1, maxLength: 4 }).map((own) => own.join('')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'the',
      'of',
      'WHO',
      'U.S.',
      'l’eau',
      'rule-based',
      '1,234.5',
      'don’t',
      'צה"ל',
      'constructor',
      '__proto__',
    ),
  },
);
const between = fc.oneof(
  { weight: 2, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...BETWEEN), { minLength: 1, maxLength: 3 }).map((own) => own.join('')),
  },
);
const anyText = fc
  .array(fc.tuple(word, between), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));

/** Expects a collection of texts to be found by all its words and sentences. */
async function expectFound(texts: readonly string[], language = 'en'): Promise<void> {
  const site = siteOf([{ slug: 'a', title: 'Title', language, blocks: [...texts] }]);
  const engine = engineOf(site);
  const searched = texts.map((text, index): Searched => ({ url: `/essays/a/#p${index + 1}`, text, language }));
  expect({ words: await missedWords(engine, searched), sentences: await missedSentences(engine, searched) }).toEqual({
    words: [],
    sentences: [],
  });
}

describe('every word of a text finds it, and every sentence is known', () => {
  it('whatever script it is of, and whatever stands between its letters', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('en', 'zh', 'ar', 'th'),
        expectFound,
      ),
      { numRuns: runs(100, 20_000) },
    );
  });

  it('where they are many: ten thousand words', async () => {
    const many = Array.from({ length: 10_000 }, (_, number) => `w${number.toString(36)}x`);
    const site = siteOf([{ slug: 'a', blocks: [many.join(' '), 'Another passage.'] }]);
    const engine = engineOf(site);
    const passage = { url: '/essays/a/#p1', language: 'en' };
    const some = many.filter((_, number) => number % 97 === 0).join(' ');
    expect(await missedWords(engine, [{ ...passage, text: some }])).toEqual([]);
    expect(await missedSentences(engine, [{ ...passage, text: many.slice(4_000, 4_020).join(' ') }])).toEqual([]);
  });

  it.each([
    ['letters', 'a'.repeat(10_000)],
    ['letters of a script without spaces', '网'.repeat(3_000)],
    ['marks on one letter', `a${'\u0301'.repeat(3_000)}`],
    ['vowels on one letter', `ก${'\u0e34'.repeat(3_000)}`],
    ['digits', '7'.repeat(3_000)],
    ['hyphens', 'law-'.repeat(1_000)],
    ['what nobody sees', `la${'\u200b'.repeat(3_000)}w`],
  ])('or where one is very long: %s', async (_name, text) => {
    const answer = await ask(siteOf([{ slug: 'a', blocks: [`The ${text} here.`, 'Another.'] }]), text.slice(0, 3_900));
    expect(answer.cut).toBe(false);
    if (text.length < 3_900) expect(placesOf(answer)).toContain('a/#p1');
  });
});

describe('a text of any signs', () => {
  it('is answered for, and read as it is: no search fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'binary' }),
        async (text, other) => {
          const engine = engineOf(siteOf([{ slug: 'a', blocks: [`x${text}`, `y${other}`] }]));
          const request = { filters: {}, sort: 'relevance', corrects: true } as const;
          for (const query of [text, other, `“${text}”`, `${text} -${other}`]) {
            const { shown } = await engine.search({ ...request, query });
            for (const { excerpt } of shown) expect(excerpt.map((part) => part.text).join('')).not.toBe('');
          }
        },
      ),
      { numRuns: runs(100, 5_000) },
    );
  });
});
