import * as t from '#strings/chosen.ts';

/** Where texts begin. */
export const START = t.direction === 'rtl' ? '100%' : undefined;

/** Left edge of a part of the picture, in hundredths: lines grow from the right in a language from right to left. */
export function startOf(x: number, width: number): number {
  return t.direction === 'rtl' ? 100 - x - width : x;
}
