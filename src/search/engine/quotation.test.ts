import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '#lib/random.ts';
import { align, isLikeEnough, piecesOf, type Alignment } from './quotation.ts';
import type { Difference } from '../types.ts';

const compare = (quotation: string, text: string): Alignment => align(piecesOf(quotation), piecesOf(text));

/** What differs, as yours/text. */
const differing = ({ differences }: Alignment): string[] =>
  differences.flatMap(({ same, yours, text }) => (same ? [] : [`${yours}/${text}`]));

const TEXT =
  'All states should build a peaceful, secure and open cyberspace under the rule of law together with all others.';

describe('the pieces of a text', () => {
  const textsOf = (text: string): string[] => piecesOf(text).map((piece) => piece.text);

  it('are its words with what opens before them and closes behind them', () => {
    expect(textsOf('“Law,” he said (not – order).')).toEqual(['“Law,” ', 'he ', 'said ', '(not – ', 'order).']);
    expect(textsOf('a rule-based order')).toEqual(['a ', 'rule-', 'based ', 'order']);
    expect(textsOf('「法治」。各国')).toEqual(['「法', '治」。', '各', '国']);
    expect(textsOf('— …')).toEqual([]);
  });

  it('are the text, side by side', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        const text = `${one}law ${other}网络 ${one}`;
        expect(textsOf(text).join('')).toBe(text);
      }),
    );
  });

  it('differ in endings that the search does not look at, and in the vowels of other scripts', () => {
    const same = (one: string, other: string): boolean => piecesOf(one)[0]?.key === piecesOf(other)[0]?.key;
    expect([same('China', 'China’s'), same('कि', 'की'), same('China', 'CHINA,')]).toEqual([false, false, true]);
  });
});

describe('a quotation', () => {
  it('agrees with the text word for word, and is found in the midst of it', () => {
    const alignment = compare('build a peaceful, secure and open cyberspace', TEXT);
    expect(alignment).toMatchObject({ likeness: 1, from: 3, to: 10 });
    expect(alignment.differences).toHaveLength(1);
    expect(alignment.differences[0]?.same).toBe(true);
  });

  it('agrees whatever its capitals, punctuation, accents and marks are', () => {
    const alignment = compare('“BUILD — A Peaceful; sécure (and) open cyberspace!”', TEXT);
    expect(alignment.likeness).toBe(1);
    expect(differing(alignment)).toEqual([]);
  });

  it('shows both as they are written', () => {
    expect(compare('Peaceful secure', TEXT).differences).toEqual([
      { same: true, yours: 'Peaceful secure', text: 'peaceful, secure', space: ' ' },
    ]);
  });

  it.each([
    ['a changed word between spaces', 'a peaceful, hostile and open', 'a peaceful, *hostile* *secure* and open '],
    ['the last word of both', 'with all nations', 'with all *nations* *others.* '],
    ['words without spaces', '网络主权是基石', '网络主权是*基**重*石。'],
    ['a Latin word between them', '使用 Internet 的法', '使用 *Internet* *TCP* 的*法**人*'],
  ])('keeps the spaces that the words have: %s', (_name, quotation, expected) => {
    const text = { 网: '前者。网络主权是重石。', 使: '使用 TCP 的人' }[quotation.charAt(0)] ?? TEXT;
    const shown = compare(quotation, text).differences.map(({ same, yours, text: its, space }) =>
      same ? its + space : `*${yours}*${space}*${its}*${space}`,
    );
    expect(shown.join('')).toBe(expected);
  });

  it.each([
    ['a word is changed', 'build a peaceful, hostile and open cyberspace', ['hostile/secure']],
    ['a word is left out', 'build a peaceful, secure open cyberspace', ['/and']],
    ['a word is put in', 'build a very peaceful, secure and open cyberspace', ['very/']],
    ['two neighbours are changed', 'build a peaceful, dark but open cyberspace', ['dark but/secure and']],
    ['words far apart differ', 'build one peaceful, secure and closed cyberspace', ['one/a', 'closed/open']],
    [
      'other words stand for several',
      'open cyberspace under a rule-based order together with all others',
      ['a/the', 'based order/of law'],
    ],
    ['a word takes another form', 'building a peaceful, secure and open cyberspace', ['building/build']],
  ])('tells where %s', (_name, quotation, expected) => {
    const alignment = compare(quotation, TEXT);
    expect(differing(alignment)).toEqual(expected);
  });

  it('takes words that look alike for one another, at its ends too', () => {
    expect(differing(compare('laws of cyberspaces', 'the law of cyberspace here'))).toEqual([
      'laws/law',
      'cyberspaces/cyberspace',
    ]);
  });

  it.each([
    ['first', 'One peaceful, secure and open cyberspace', 'One/a'],
    ['last', 'a peaceful, secure and open society', 'society/cyberspace'],
  ])('tells what stands in the text where its %s word is changed', (_name, quotation, expected) => {
    expect(differing(compare(quotation, TEXT))).toEqual([expected]);
  });

  it('tells which word is left out, and what stands in the place of its last', () => {
    expect(differing(compare('build a peaceful and open cyberspace under the law', TEXT))).toEqual([
      '/secure',
      'law/rule',
    ]);
    expect(differing(compare('a peaceful, secure open', TEXT))).toEqual(['/and']);
  });

  it('loses likeness with each word that differs', () => {
    expect(compare('a peaceful, hostile and open cyberspace under', TEXT).likeness).toBeCloseTo(6 / 7);
    expect(compare('nothing of all that stands here', TEXT).likeness).toBeLessThan(0.5);
  });

  it('of nothing, or of signs only, is like nothing', () => {
    for (const [quotation, text] of [
      ['', TEXT],
      ['— …', TEXT],
      ['law', ''],
      ['', ''],
    ] as const) {
      expect(compare(quotation, text)).toMatchObject({ likeness: 0 });
    }
  });

  it('is near enough from one half where it is marked as one, and from six tenths where it is not', () => {
    const near = (likeness: number, quoted: boolean): boolean =>
      isLikeEnough({ likeness, differences: [], from: 0, to: 0 }, quoted);
    expect([near(0.5, true), near(0.49, true), near(0.6, false), near(0.59, false)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

/** How many words differ: of a stretch that is changed, as many as the longer side has. */
function wordsDiffering(differences: readonly Difference[]): number {
  const words = (text: string): number => (text === '' ? 0 : text.split(' ').length);
  return differences.reduce((sum, { same, yours, text }) => sum + (same ? 0 : Math.max(words(yours), words(text))), 0);
}

describe('a quotation with random slips', () => {
  it('is found where it was taken from, with as many words that differ as there were slips', () => {
    const next = randomFrom(8);
    const word = (): string => Math.floor(next() * 1e9).toString(36);
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 120 }, word);
      const start = Math.floor(next() * 60);
      const quotation = text.slice(start, start + 40);
      const slips = 1 + Math.floor(next() * 6);
      // From the end, so that places before stay what they are; never the first or last word.
      for (let slip = slips; slip > 0; slip -= 1) {
        const added = [[], [word()], [word(), quotation[slip * 6] ?? '']][Math.floor(next() * 3)] ?? [];
        quotation.splice(slip * 6, 1, ...added);
      }
      const alignment = align(piecesOf(quotation.join(' ')), piecesOf(text.join(' ')));
      expect([alignment.from, alignment.to]).toEqual([start, start + 40]);
      expect(wordsDiffering(alignment.differences)).toBe(slips);
      expect(
        alignment.differences
          .map(({ yours }) => yours)
          .filter(Boolean)
          .join(' '),
      ).toBe(quotation.join(' '));
      expect(
        alignment.differences
          .map((one) => one.text)
          .filter(Boolean)
          .join(' '),
      ).toBe(text.slice(start, start + 40).join(' '));
    }
  });
});
