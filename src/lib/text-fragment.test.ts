import escapeStringRegexp from 'escape-string-regexp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../tests/runs.ts';
import { textFragment, wholeWords, type TextPoint } from './text-fragment.ts';

/** The points around the nth occurrence of words in the blocks. */
function around(blocks: readonly string[], words: string, nth = 1): [TextPoint, TextPoint] {
  const places = blocks.flatMap((text, block) =>
    Array.from(text.matchAll(new RegExp(escapeStringRegexp(words), 'g')), ({ index }) => ({
      block,
      offset: index,
    })),
  );
  const start = places[nth - 1];
  if (!start) throw new Error(`There is no “${words}” number ${nth}.`);
  return [start, { block: start.block, offset: start.offset + words.length }];
}

const directiveOf = (blocks: readonly string[], words: string, nth?: number): string =>
  textFragment(blocks, ...around(blocks, words, nth));

describe('the directive of words that stand nowhere else', () => {
  const blocks = [
    'Contents',
    '¶1',
    'China’s digital-economy policy, in “cyberspace”, is (mostly) R&D of 1,000 naïve people.',
    '网络空间的治理',
  ];
  it.each([
    ['policy', 'text=policy'],
    ['olic', 'text=policy'],
    ['is (mostly)', 'text=is%20%28mostly%29'],
    ['hina', 'text=China%E2%80%99s'],
    ['digital-economy', 'text=digital%2Deconomy'],
    ['tal-eco', 'text=digital%2Deconomy'],
    ['digital', 'text=digital'],
    ['“cyberspace”', 'text=%E2%80%9Ccyberspace%E2%80%9D'],
    ['policy, in', 'text=policy%2C%20in'],
    ['R&D', 'text=R%26D'],
    ['00', 'text=1%2C000'],
    ['naïve', 'text=na%C3%AFve'],
    [' policy', 'text=policy'],
    ['治理', `text=${encodeURIComponent('治理')}`],
  ])('is of whole words, escaped: %s', (words, expected) => {
    expect(directiveOf(blocks, words)).toBe(expected);
  });

  it.each([' ', '”, ', '('])('is empty where there is no word: %j', (words) => {
    expect(directiveOf(blocks, words)).toBe('');
    expect(wholeWords(blocks, ...around(blocks, words))).toBeUndefined();
  });
});

describe('the directive of words that repeat', () => {
  const blocks = ['Order and trust', '¶1', 'The order of trust. The order of rules.', '¶2', 'Trust', '¶3', 'Trust'];
  it.each([
    ['Order', 1, 'text=Order'],
    ['order', 1, 'text=The-,order'],
    ['order', 2, 'text=trust.%20The-,order'],
    ['The', 1, 'text=The'],
    ['The', 2, 'text=trust.-,The'],
    ['rules', 1, 'text=rules'],
    ['trust', 1, 'text=trust'],
    ['Trust', 1, 'text=2-,Trust'],
    ['Trust', 2, 'text=3-,Trust'],
  ])('has what stands beside them: %s, number %i', (words, nth, expected) => {
    expect(directiveOf(blocks, words, nth)).toBe(expected);
  });

  it('takes another case, another accent and other quotation marks for a repetition', () => {
    expect(directiveOf(['NAIVE, "so" it’s', 'naïve words'], 'naïve')).toBe('text=na%C3%AFve,-words');
    expect(directiveOf(['say "so"', 'or “so” now'], '“so”')).toBe('text=or-,%E2%80%9Cso%E2%80%9D');
  });

  it('does not take a part of a word for one', () => {
    expect(directiveOf(['another', 'the other'], 'other', 2)).toBe('text=other');
  });

  it('is empty where nothing tells the words from those of an earlier block', () => {
    expect(directiveOf(['so it is', 'so it is'], 'it', 2)).toBe('');
  });
});

describe('the directive of many words', () => {
  const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
  it('names the first and the last of them', () => {
    expect(directiveOf([long], long)).toBe('text=word0%20word1%20word2%20word3,word26%20word27%20word28%20word29');
  });

  it('names words of both blocks where they cross from one to the next', () => {
    const blocks = ['one end.', '¶2', 'Next one begins'];
    expect(textFragment(blocks, { block: 0, offset: 4 }, { block: 2, offset: 4 })).toBe('text=end,Next');
    expect(textFragment(blocks, { block: 0, offset: 4 }, { block: 2, offset: 8 })).toBe('text=end,Next%20one');
  });

  it('leaves out a block of which only the edge is selected', () => {
    const blocks = ['one end.', 'Next one'];
    expect(textFragment(blocks, { block: 0, offset: 4 }, { block: 1, offset: 0 })).toBe('text=end.');
    expect(textFragment(blocks, { block: 0, offset: 8 }, { block: 1, offset: 4 })).toBe('text=Next');
  });
});

/* The specification, as plainly as it can be written: every place is tried in turn. */

interface Parsed {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

function parse(directive: string): Parsed {
  const parts = directive.replace(/^text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop()?.slice(1) ?? '') : '';
  const [start = '', end = ''] = parts.map(decodeURIComponent);
  expect(parts.length).toBeLessThan(3);
  return { prefix: decodeURIComponent(prefix), start, end, suffix: decodeURIComponent(suffix) };
}

/** Finds a directive; `compare` writes a text as it is compared, character by character. */
function findAs(blocks: readonly string[], directive: string, compare: (text: string) => string): [number, number] {
  const page = blocks.join('\n');
  const text = compare(page);
  const { prefix, start, end, suffix } = parse(directive);
  const edges = new Set([page.length]);
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'word' }).segment(page)) {
    edges.add(index).add(index + segment.length);
  }
  const stands = (words: string, place: number): boolean => place >= 0 && text.startsWith(compare(words), place);
  const hasPrefix = (place: number): boolean => {
    const before = page.slice(0, place).trimEnd().length - prefix.length;
    return prefix === '' ? edges.has(place) : stands(prefix, before) && edges.has(before);
  };
  const hasSuffix = (place: number): boolean => {
    const after = page.length - page.slice(place).trimStart().length;
    return suffix === '' ? edges.has(place) : stands(suffix, after) && edges.has(after + suffix.length);
  };
  for (let place = 0; place < page.length; place += 1) {
    const behind = place + start.length;
    if (!stands(start, place) || !hasPrefix(place)) continue;
    if (end === '') {
      if (hasSuffix(behind)) return [place, behind];
      continue;
    }
    if (!edges.has(behind)) continue;
    for (let last = behind; last < page.length; last += 1) {
      if (stands(end, last) && edges.has(last) && hasSuffix(last + end.length)) return [place, last + end.length];
    }
  }
  return [-1, -1];
}

const words = [
  'the',
  'order',
  'China’s',
  'rule-based',
  '“so”',
  '"so"',
  '1,000',
  'U.S.',
  'naïve',
  'naive',
  'The',
  '—',
  '网络空间',
];
const block = fc
  .array(fc.constantFrom(...words), { maxLength: 40 })
  .map((chosen) => chosen.join(' '))
  .filter((text) => text.length < 600);
const selections = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
    points: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
  })
  .map(({ blocks, points }) => {
    const numbered = blocks.flatMap((text, index) => [`¶${index + 1}`, text]);
    const pointAt = (a: number, b: number): TextPoint => {
      const at = a % numbered.length;
      return { block: at, offset: b % ((numbered[at]?.length ?? 0) + 1) };
    };
    const [from, to] = [pointAt(points[0], points[1]), pointAt(points[2], points[3])];
    const isBefore = from.block < to.block || (from.block === to.block && from.offset <= to.offset);
    return { blocks: numbered, start: isBefore ? from : to, end: isBefore ? to : from };
  });

describe('by the specification, the directive of any selection', () => {
  const lower = (text: string): string => text.toLowerCase();
  const plain = (text: string): string => lower(text).replaceAll('ï', 'i').replaceAll(/[“”]/g, '"');

  it.each([
    ['as the specification has it', lower],
    ['as Chromium does', plain],
  ])('leads to its whole words, compared %s', (_name, compare) => {
    fc.assert(
      fc.property(selections, ({ blocks, start, end }) => {
        const whole = wholeWords(blocks, start, end);
        const directive = textFragment(blocks, start, end);
        const placeOf = (point: TextPoint): number =>
          blocks.slice(0, point.block).reduce((sum, text) => sum + text.length + 1, point.offset);
        // Nothing can lead to what another block has before it, with all that stands around it.
        const isTwice = ({ block: index }: TextPoint): boolean =>
          blocks.some((text, other) => other !== index && plain(text).includes(plain(blocks[index] ?? '')));
        if (whole && directive !== '') {
          expect(findAs(blocks, directive, compare), directive).toEqual([placeOf(whole.start), placeOf(whole.end)]);
        } else if (whole) {
          expect(isTwice(whole.start) || isTwice(whole.end)).toBe(true);
        } else {
          expect(directive).toBe('');
        }
      }),
      { seed: 20201126, numRuns: runs(150, 1000) },
    );
  });
});
