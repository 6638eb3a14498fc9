import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDirective, lettersOf, searchablePage, unitsOf, type Compare } from '#tests/directive-search.ts';
import { textFragment, wholeWords, type TextPoint } from './text-fragment.ts';

/* Pages of few words in many scripts, so that words repeat, whole and in part. */

const SCRIPTS: readonly string[][] = [
  [
    'the',
    'The',
    'other',
    'order',
    'rule-based',
    '1,000',
    'U.S.',
    'naïve',
    'naive',
    '—',
    '“so”',
    '"so"',
    'it’s',
    "it's",
  ],
  ['Straße', 'STRASSE', 'Łódź', 'Lodz', 'Cæsar', 'caesar', 'Smørre', 'smorre', 'ﬁne', 'fine', 'İs', 'is', 'co\u00adop'],
  ['λόγος', 'ΛΟΓΟΣ', 'λόγοσ', 'ёлка', 'елка', 'мир', 'миръ', 'йод', '«мир»'],
  ['שלום', 'של', 'ארץ', 'ארצ', 'ש״ס', 'ש"ס', 'مَاء', 'ماء', 'مـاء', 'قرى', 'قري', '٣', '3', 'الماء،'],
  ['नमस्ते', 'नम', 'क्षि', 'สวัสดี', 'ชาวโลก', 'สวัสดีชาวโลก', '한국', '한국어', '어'],
  ['网络空间', '网络', '空间。', 'カタカナ', 'かたかな', 'が', 'か', 'ゃ', 'や', '👩‍👩‍👧', '👩', '🇭🇺', '\u{20BB7}'],
];
const word = fc.oneof(
  ...SCRIPTS.map((words) => fc.constantFrom(...words)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }).map((text) => text.replace(/\s/g, '')),
);
const block = fc
  .oneof(
    ...SCRIPTS.map((words) => fc.array(fc.constantFrom(...words), { maxLength: 30 })),
    fc.array(word, { maxLength: 12 }),
  )
  .chain((words) => fc.constantFrom(' ', ' ', '').map((between) => words.join(between)))
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const selections = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
    points: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
    isNumbered: fc.boolean(),
  })
  .map(({ blocks: texts, points, isNumbered }) => {
    const blocks = isNumbered ? texts.flatMap((text, index) => [`¶${index + 1}`, text]) : texts;
    const pointAt = (a: number, b: number): TextPoint => {
      const at = a % blocks.length;
      // A reader cannot select a part of what is seen as one sign.
      const signs = Array.from(new Intl.Segmenter('en').segment(blocks[at] ?? ''), ({ index }) => index);
      const edges = [...signs, blocks[at]?.length ?? 0];
      return { block: at, offset: edges[b % edges.length] ?? 0 };
    };
    const ends = [pointAt(points[0], points[1]), pointAt(points[2], points[3])] as const;
    const isForward =
      ends[0].block < ends[1].block || (ends[0].block === ends[1].block && ends[0].offset <= ends[1].offset);
    return { blocks, start: ends[isForward ? 0 : 1], end: ends[isForward ? 1 : 0] };
  });

/** Where a point lies in the text of the page. */
const placeOf = (blocks: readonly string[], point: TextPoint): number =>
  blocks.slice(0, point.block).reduce((sum, text) => sum + text.length + 1, point.offset);

function wordsOf(blocks: readonly string[]): { start: number; end: number }[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  return blocks.flatMap((text, block) =>
    Array.from(segmenter.segment(text))
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ block, offset: index, segment }))
      .map(({ segment, ...point }) => [placeOf(blocks, point), segment.length] as const)
      .map(([start, length]) => ({ start, end: start + length })),
  );
}

it('each word that a selection touches becomes whole, and beside them is no more than was selected, and no space', () => {
  fc.assert(
    fc.property(selections, ({ blocks, start, end }) => {
      const whole = wholeWords(blocks, start, end);
      const [from, to] = [placeOf(blocks, start), placeOf(blocks, end)];
      const touched = wordsOf(blocks).filter((each) => each.start < to && each.end > from);
      const [first, last] = [touched[0], touched.at(-1)];
      if (!whole || !first || !last) {
        expect([whole, first, last]).toEqual([undefined, undefined, undefined]);
        return;
      }
      const [begins, ends] = [placeOf(blocks, whole.start), placeOf(blocks, whole.end)];
      expect(begins).toBeLessThanOrEqual(first.start);
      expect(begins).toBeGreaterThanOrEqual(Math.min(first.start, from));
      expect(ends).toBeGreaterThanOrEqual(last.end);
      expect(ends).toBeLessThanOrEqual(Math.max(last.end, to));
      const text = blocks.join('\n');
      expect(text.slice(begins, ends)).toMatch(/^\S(.*\S)?$/s);
      expect(text.slice(begins, first.start) + text.slice(last.end, ends)).not.toContain('\n');
    }),
    { seed: 20201126, numRuns: 1000 },
  );
});

const WAYS: Record<string, Compare> = {
  'without regard to capitals': (character) => Array.from(character.toLowerCase()),
  'by letters at the primary level of UTS #10, as Chromium does': lettersOf,
};

for (const [name, letters] of Object.entries(WAYS)) {
  it(`a browser that compares ${name} arrives at the whole words of any selection, or there is no directive`, () => {
    fc.assert(
      fc.property(selections, ({ blocks, start, end }) => {
        const whole = wholeWords(blocks, start, end);
        const directive = textFragment(blocks, start, end);
        const page = searchablePage(blocks, letters);
        const unitAt = (place: number): number => page.units.filter(({ to }) => to <= place).length;
        // Nothing can lead to what another block has as well, with all that stands around it: for any browser, so as the
        // one compares that sees the fewest differences.
        const unitsIn = (index: number): string =>
          unitsOf(blocks[index] ?? '', lettersOf)
            .map(({ letter }) => letter)
            .join('');
        const isTwice = ({ block: index }: TextPoint): boolean =>
          blocks.some((_, other) => other !== index && unitsIn(other).includes(unitsIn(index)));
        if (!whole) {
          expect(directive).toBe('');
        } else if (directive === '') {
          expect(isTwice(whole.start) || isTwice(whole.end)).toBe(true);
        } else {
          expect(findDirective(page, directive), directive).toEqual({
            start: unitAt(placeOf(blocks, whole.start)),
            end: unitAt(placeOf(blocks, whole.end)),
          });
        }
      }),
      { seed: 20201126, numRuns: 1000 },
    );
  });
}
