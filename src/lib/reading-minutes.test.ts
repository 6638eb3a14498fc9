import { describe, expect, it } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

describe('the time to read', () => {
  it.each([
    [0, 1],
    [1, 1],
    [238, 1],
    [356, 1],
    [357, 2],
    [476, 2],
    [2380, 10],
  ])('of %i words is %i min, never 0', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
