// Apart from passage.ts, which every essay page loads: ranges are looked at only where an address has one.
import { passageId, passageNumber, type PassageId } from './passage.ts';

/** Passages that follow one another; `first` is not after `last`. */
export interface PassageRange {
  /** Their numbers, from 1. */
  first: number;
  last: number;
}

/**
 * Makes the fragment of the address of passages that follow one another.
 *
 * @param range the first and the last of them
 */
export function rangeId({ first, last }: PassageRange): `${PassageId}-${PassageId}` {
  return `${passageId(first)}-${passageId(last)}`;
}

/**
 * Reads a range of passages from its fragment: `p3-p5`, and `p5-p3` is the same.
 *
 * @param id a fragment without `#`
 * @returns the range, or undefined where the fragment is not a range's
 */
export function passageRange(id: string): PassageRange | undefined {
  const ends = id.split('-').map(passageNumber);
  const [from, to] = ends;
  return from && to && ends.length === 2 ? { first: Math.min(from, to), last: Math.max(from, to) } : undefined;
}
