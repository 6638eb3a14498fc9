import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '#language/segment.ts';
import { runs } from '#tests/runs.ts';
import type { Range as Place } from '#language/group.ts';
import type { ExcerptPart } from '../types.ts';
import { excerpt } from './excerpt.ts';

/** A sentence of so many words, each its own. */
const sentence = (name: string, words: number): string[] =>
  Array.from({ length: words }, (_, index) =>
    index === 0 ? `${name.toUpperCase()}0` : `${name}${index}${index === words - 1 ? '.' : ''}`,
  );
const read = (parts: readonly ExcerptPart[]): string => parts.map(({ text }) => text).join('');
const marked = (parts: readonly ExcerptPart[]): string[] => parts.flatMap(({ text, hit }) => (hit ? [text] : []));

/** An excerpt of a text whose words of these numbers matched. */
function of(text: string, hits: readonly number[], language = 'en'): ExcerptPart[] {
  const segments = segment(text);
  const ranges = hits.flatMap((index): Place[] => {
    const { start, end } = segments.words[index] ?? {};
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
  return excerpt(text, segments, ranges, language);
}

describe('an excerpt', () => {
  it('of a short passage is the whole of it, wherever the match stands', () => {
    const text = [...sentence('a', 15), ...sentence('b', 3)].join(' ');
    expect(read(of(text, [16]))).toBe(text);
    expect(read(of(text, []))).toBe(text);
    expect(of('', [])).toEqual([]);
    expect(read(of('— … —', []))).toBe('— … —');
  });

  it('begins and ends with a sentence, and says where the passage goes on', () => {
    const words = [...sentence('a', 20), ...sentence('b', 25), ...sentence('c', 20)];
    const text = words.join(' ');
    expect(read(of(text, [25]))).toBe(`… ${words.slice(20, 45).join(' ')} …`);
    expect(read(of(text, [0]))).toBe(`${words.slice(0, 30).join(' ')} …`);
    expect(read(of(text, [47]))).toBe(`… ${words.slice(45).join(' ')}`);
  });

  it('grows a little to end with a sentence', () => {
    const words = [...sentence('a', 36), ...sentence('b', 30)];
    expect(read(of(words.join(' '), [2]))).toBe(`${words.slice(0, 36).join(' ')} …`);
  });

  it('of a long sentence begins a little before what matched', () => {
    const words = sentence('a', 200);
    expect(read(of(words.join(' '), [100]))).toBe(`… ${words.slice(94, 124).join(' ')} …`);
    expect(read(of(words.join(' '), [199]))).toBe(`… ${words.slice(170).join(' ')}`);
  });

  it('is where most of what matched stands', () => {
    expect(marked(of(sentence('a', 200).join(' '), [3, 100, 102, 104, 180]))).toEqual(['a100', 'a102', 'a104']);
  });

  it('marks words without the signs around them', () => {
    expect(of('The “law,” then.', [1])).toEqual([
      { text: 'The “', hit: false },
      { text: 'law', hit: true },
      { text: ',” then.', hit: false },
    ]);
  });

  it('marks neighbours as one', () => {
    expect(of('the shared future of all', [1, 2, 4])).toEqual([
      { text: 'the ', hit: false },
      { text: 'shared future', hit: true },
      { text: ' of ', hit: false },
      { text: 'all', hit: true },
    ]);
  });

  it('leaves markup as the text that it is, and white space as the author has it', () => {
    expect(read(of('<script>alert(1)</script>\n &amp;  b', [0]))).toBe('<script>alert(1)</script>\n &amp;  b');
  });

  it('begins with what opens the sentence, and ends with what closes it', () => {
    const text = `${sentence('a', 20).join(' ')} “${sentence('b', 25).join(' ')}” (${sentence('c', 20).join(' ')})`;
    expect(read(of(text, [25]))).toBe(`… “${sentence('b', 25).join(' ')}” …`);
  });
});

describe('an excerpt of another script', () => {
  it.each<[string, string, string, string]>([
    ['Chinese', 'zh', '网络空间不是法外之地。各国应当在平等的基础上开展对话。', '各国'],
    ['Thai', 'th', 'ไซเบอร์สเปซไม่ใช่ดินแดนไร้กฎหมาย ทุกประเทศควรเจรจากันอย่างเท่าเทียม ', 'ประเทศ'],
    ['Arabic', 'ar', 'الفضاء الإلكتروني ليس مكانا خارج القانون. على الدول أن تتحاور. ', 'القانون'],
  ])('is a stretch of it with what matched: %s', (_name, language, sentences, wanted) => {
    const text = sentences.repeat(12);
    const start = text.indexOf(wanted, text.length / 2);
    const parts = excerpt(text, segment(text), [{ start, end: start + wanted.length }], language);
    expect(marked(parts)).toEqual([wanted]);
    const shown = read(parts);
    expect(shown).toMatch(/^… .* …$/su);
    expect(text).toContain(shown.slice(2, -2));
    // As long as a result in another script is, about.
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.length).toBeLessThan(400);
  });
});

const PIECES = [
  ...[
    'law',
    'Order',
    'rule-based',
    'don’t',
    '1,234.5',
    '网',
    '络',
    '空间',
    'สวัสดี',
    'ไทย',
    'القانون',
    'שלום',
    'e\u0301',
    '🙂',
  ],
  ...['. ', '! ', '。', ', ', ' — ', '“', '”', '(', ')', '\u00ad', '\u200b', '\u202e', '\ud800', '\n', ' …', '… '],
];
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 150 })
  .map((pieces) => pieces.flat().join(''));

describe('an excerpt of any text', () => {
  it('is a stretch of it, letter by letter; what is marked in it is what was asked to be', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.nat(200), { maxLength: 6 }),
        fc.constantFrom('', 'en', 'zh', 'ar'),
        (text, numbers, language) => {
          const segments = segment(text);
          const ranges = [...new Set(numbers)]
            .sort((a, b) => a - b)
            .flatMap((number) => segments.words[number] ?? [])
            .map(({ start, end }) => ({ start, end }));
          const parts = excerpt(text, segments, ranges, language);
          const before = parts[0]?.text === '… ' && !text.startsWith('… ');
          const after = parts.at(-1)?.text === ' …' && !text.endsWith(' …');
          const own = parts.slice(before ? 1 : 0, after ? -1 : undefined);
          expect(text).toContain(read(own));
          const asked = new Set(ranges.map(({ start, end }) => text.slice(start, end)));
          for (const hit of marked(parts)) {
            for (const word of segment(hit).words) expect([...asked]).toContain(hit.slice(word.start, word.end));
          }
          if (ranges.length > 0) expect(marked(parts).length).toBeGreaterThan(0);
          expect(segment(read(own)).words.length).toBeLessThanOrEqual(110);
        },
      ),
      { numRuns: runs(300, 5_000) },
    );
  });
});
