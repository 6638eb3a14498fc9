// Separate from passage.ts, which every essay page loads: few addresses have ranges.
import { passageId, passageNumber, type PassageId } from './passage.ts';

/** Consecutive passages by number, from 1; `first` is not after `last`. */
export interface PassageRange {
  first: number;
  last: number;
}

export function rangeId({ first, last }: PassageRange): `${PassageId}-${PassageId}` {
  return `${passageId(first)}-${passageId(last)}`;
}

/** Parses a fragment such as `p3-p5`; `p5-p3` is the same. */
export function passageRange(id: string): PassageRange | undefined {
  const ends = id.split('-').map(passageNumber);
  const [from, to] = ends;
  return from && to && ends.length === 2 ? { first: Math.min(from, to), last: Math.max(from, to) } : undefined;
}
