import { parseEnglish } from '../fixtures/in-memory.ts';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY } from './query.ts';

const formsIn = (text: string): string[] => parseEnglish(text).words.map(({ form }) => form);
const counting = (text: string): string[] =>
  parseEnglish(text).words.flatMap(({ form, counts }) => (counts ? [form] : []));

describe('a phrase', () => {
  it.each([
    ['straight quotation marks', 'the "rule of law" here'],
    ['curly ones', 'the “rule of law” here'],
    ['low ones', 'the „rule of law“ here'],
    ['low ones that close high', 'the „rule of law” here'],
    ['guillemets', 'the «rule of law» here'],
    ['guillemets with spaces', 'the « rule of law » here'],
    ['guillemets the other way round', 'the »rule of law« here'],
    ['wide ones', 'the ＂rule of law＂ here'],
    ['single guillemets', 'the ‹rule of law› here'],
    ['corner brackets', 'the 「rule of law」 here'],
    ['white corner brackets', 'the 『rule of law』 here'],
    ['marks of vertical text', 'the ﹁rule of law﹂ here'],
    ['double primes', 'the 〝rule of law〟 here'],
    ['two kinds mixed', 'the “rule of law" here'],
    ['no space around them', 'the"rule of law"here'],
  ])('is what stands in %s', (_name, text) => {
    const query = parseEnglish(text);
    expect(query.phrases).toEqual([['rule', 'of', 'law']]);
    expect(query.quoted.map((phrase) => phrase.trim())).toEqual(['rule of law']);
    expect(formsIn(text)).toEqual(['the', 'rule', 'of', 'law', 'here']);
    expect(query.excluded).toEqual([]);
  });

  it('may stand beside another', () => {
    expect(parseEnglish('"rule of law" and “Shared Future”').phrases).toEqual([
      ['rule', 'of', 'law'],
      ['shared', 'future'],
    ]);
  });

  it('may have a word with a hyphen before it', () => {
    const { phrases, excluded, words } = parseEnglish('“rule -law” order');
    expect({ phrases, excluded, size: words.length }).toEqual({ phrases: [['rule', 'law']], excluded: [], size: 3 });
  });

  it('is divided at hyphens like the text', () => {
    expect(parseEnglish('"rule-based order"').phrases).toEqual([['rule', 'based', 'order']]);
  });

  it.each([
    '"rule of law',
    'rule of law"',
    'rule “of law',
    '„rule of law',
    'rule of« law',
    '"" rule of law',
    '"—" rule of law',
  ])('is none where the marks do not close, or hold nothing: %s', (text) => {
    const { phrases, quoted, excluded } = parseEnglish(text);
    expect({ phrases, quoted, excluded }).toEqual({ phrases: [], quoted: [], excluded: [] });
    expect(formsIn(text)).toEqual(['rule', 'of', 'law']);
  });

  it('is found before marks that do not close', () => {
    const text = 'a "rule of law" and "shared future';
    expect(parseEnglish(text).phrases).toEqual([['rule', 'of', 'law']]);
    expect(formsIn(text)).toEqual(['a', 'rule', 'of', 'law', 'and', 'shared', 'future']);
  });
});

describe('what is excluded', () => {
  it.each<[string, string, string[][], string[]]>([
    ['a word', 'order -law', [['law']], ['order']],
    ['a word at the beginning', '-law order', [['law']], ['order']],
    ['two words', 'order -law -Peace', [['law'], ['peace']], ['order']],
    ['a hyphenated word', 'order -rule-based', [['rule', 'based']], ['order']],
    ['a phrase', 'order -"rule of law"', [['rule', 'of', 'law']], ['order']],
    ['a phrase in curly marks', 'order -“rule of law” peace', [['rule', 'of', 'law']], ['order', 'peace']],
    ['a word with a mark that does not close', 'order -law"', [['law']], ['order']],
    ['nothing but this', '-law', [['law']], []],
  ])('is %s', (_name, text, excluded, forms) => {
    const query = parseEnglish(text);
    expect(query.excluded).toEqual(excluded);
    expect(query.phrases).toEqual([]);
    expect(formsIn(text)).toEqual(forms);
  });

  it('counts as a word of the query: who pastes a sentence may paste a dash', () => {
    expect(parseEnglish('the rule -of law').size).toBe(4);
  });

  it('is a phrase at the beginning', () => {
    expect(parseEnglish('-"rule of law" order').excluded).toEqual([['rule', 'of', 'law']]);
  });

  it.each([
    ['a hyphen within a word', 'rule-based order'],
    ['a dash between words', 'rule – based order'],
    ['a hyphen between spaces', 'rule - based order'],
    ['a hyphen at the end of a word', 'rule- based order'],
    ['two hyphens', 'rule --based order'],
    ['a hyphen before a sign', 'rule -(based order'],
    ['a hyphen between a word and a phrase', 'rule-"based order"'],
  ])('is nothing after %s', (_name, text) => {
    expect(parseEnglish(text).excluded).toEqual([]);
    expect(formsIn(text)).toEqual(['rule', 'based', 'order']);
  });
});

describe('a word of a query', () => {
  it('keeps how it was typed, without the signs around it', () => {
    expect(parseEnglish('(Zürich), Façade!').words.map(({ form, typed }) => [form, typed])).toEqual([
      ['zurich', 'Zürich'],
      ['facade', 'Façade'],
    ]);
  });

  it('knows whether a hyphen joins it to the next', () => {
    expect(parseEnglish('a rule-based order').words.map(({ joinsNext }) => joinsNext)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['the rule of law', ['rule', 'law']],
    ['what is sovereignty', ['sovereignty']],
    ['what does the WHO say', ['who']],
    ['the US and its allies', ['us', 'allies']],
    ['IT for all of us', ['it']],
    ['what the U.S. wants', ['us', 'wants']],
  ])('counts where it says something, as an acronym does: %s', (text, forms) => {
    expect(counting(text)).toEqual(forms);
  });

  it.each([
    ['WHAT DOES THE WHO SAY ABOUT LAW', ['law']],
    ['A law', ['law']],
    ['Who governs', ['governs']],
  ])('is no acronym where all are capitals, or only its first letter: %s', (text, forms) => {
    expect(counting(text)).toEqual(forms);
  });

  it('is made of the letters that a dictionary takes for one word, in a script without spaces', () => {
    const { words, size } = parseEnglish('law 网络空间');
    expect(size).toBe(5);
    expect(words[0]).toMatchObject({ form: 'law', forms: ['law'], at: 0 });
    expect(words.slice(1).flatMap(({ forms }) => forms)).toEqual(['网', '络', '空', '间']);
    expect(words.slice(1).map(({ form }) => form)).toEqual(words.slice(1).map(({ forms }) => forms.join('')));
    expect(
      words
        .slice(1)
        .map(({ typed }) => typed)
        .join(''),
    ).toBe('网络空间');
  });

  it('is an acronym in a hyphenated word too', () => {
    expect(counting('the US-China dispute')).toEqual(['us', 'china', 'dispute']);
  });

  it('counts where there are no others', () => {
    expect(counting('what is it')).toEqual(['what', 'is', 'it']);
    expect(counting('WHO')).toEqual(['who']);
  });
});

describe('the last word', () => {
  it.each(['sov', 'rule of l', 'law 5', '"rule of law" sov', '-law sov'])('may be typed on: %s', (text) => {
    expect(parseEnglish(text).open).toBe(true);
  });

  it.each(['', 'sov ', 'sov.', '"rule of law"', 'sov -la', '-la', '?', 'sov"'])('may not: %j', (text) => {
    expect(parseEnglish(text).open).toBe(false);
  });
});

describe('a query', () => {
  it.each(['', ' \n', '-', '--', '"', '""', '- -', '-""', '«»', '“-”', '***', '|&!()', '\ud800', '🙂'])(
    'of operators and signs only has no words: %j',
    (text) => {
      expect(parseEnglish(text)).toEqual({
        words: [],
        size: 0,
        phrases: [],
        quoted: [],
        excluded: [],
        cut: false,
        open: false,
      });
    },
  );

  it('that is too long is cut, and says so', () => {
    const fits = 'a'.repeat(LONGEST_QUERY);
    expect(parseEnglish(fits)).toMatchObject({ cut: false, words: [{ form: fits }] });
    expect(parseEnglish(`${fits}b`)).toMatchObject({ cut: true, words: [{ form: fits }] });
  });

  it('that is cut ends with a whole word', () => {
    const { cut, words } = parseEnglish('order '.repeat(LONGEST_QUERY));
    expect(cut).toBe(true);
    expect(new Set(words.map(({ form }) => form))).toEqual(new Set(['order']));
  });
});
