import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hanPairsModule } from '#tools/han.ts';
import { HAN_PAIRS } from './han-pairs.ts';
import { hanVariants } from './han.ts';

describe('words of Chinese and Japanese', () => {
  it.each([
    ['traditional for simplified', '师者', '師者'],
    ['simplified for traditional', '師者', '师者'],
    ['each of several', '发', '發'],
    ['each of several', '发', '髮'],
    ['in every letter', '国际', '國際'],
    ['of Japan for traditional', '氣', '気'],
    ['of Hong Kong', '裏', '裡'],
  ])('have other forms: %s', (_name, word, other) => {
    expect(hanVariants(word)).toContain(other);
  });

  it('have none where there is only one form', () => {
    expect(hanVariants('人')).toEqual([]);
    expect(hanVariants('law')).toEqual([]);
  });

  it('have not more than are worth looking for', () => {
    expect(hanVariants('发'.repeat(30)).length).toBeLessThanOrEqual(16);
  });

  it('find each other', () => {
    for (const letter of new Set(HAN_PAIRS)) {
      for (const other of hanVariants(letter)) expect(hanVariants(other)).toContain(letter);
    }
  });
});

it('The pairs are those of the package that is installed, and cost no more than 12 kB', () => {
  expect(readFileSync('src/language/han-pairs.ts', 'utf8')).toBe(hanPairsModule());
  expect(brotliCompressSync(HAN_PAIRS).length).toBeLessThan(12_000);
});
