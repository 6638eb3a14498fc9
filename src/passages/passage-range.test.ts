import { describe, expect, it } from 'vitest';
import { passageRange, rangeId } from './passage-range.ts';

describe('the address of passages that follow one another', () => {
  it.each([
    ['p3-p5', 3, 5],
    ['p5-p3', 3, 5],
    ['p9-p10', 9, 10],
    ['p10-p9', 9, 10],
    ['p4-p4', 4, 4],
  ])('%s leads from passage %i to passage %i', (id, first, last) => {
    expect(passageRange(id)).toEqual({ first, last });
    expect(passageRange(rangeId({ first, last }))).toEqual({ first, last });
  });

  it.each(['p3', 'p3-', '-p3', 'p3-p', 'p3-5', 'p3-p0', 'p3-p5-p7', 'p3–p5', 'p3-p5\n', 'P3-p5', 'p1-and-p2', ''])(
    'is not %j',
    (id) => {
      expect(passageRange(id)).toBeUndefined();
    },
  );
});
