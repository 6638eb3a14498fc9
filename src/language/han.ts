import { HAN_PAIRS } from './han-pairs.ts';

const others = new Map<string, string[]>();
for (let at = 0; at < HAN_PAIRS.length; at += 2) {
  const [one = '', other = ''] = HAN_PAIRS.slice(at, at + 2);
  others.set(one, [...(others.get(one) ?? []), other]);
  others.set(other, [...(others.get(other) ?? []), one]);
}

/** Variants of a word, at most. */
const MOST = 16;

/**
 * Writes a word of Chinese or Japanese with simplified, traditional or Japanese characters; the fewest changes first.
 */
export function hanVariants(form: string): string[] {
  let ways = [''];
  for (const letter of form) {
    const letters = [letter, ...(others.get(letter) ?? [])];
    ways = letters.flatMap((one) => ways.map((way) => way + one)).slice(0, MOST + 1);
  }
  return ways.filter((way) => way !== form);
}
