/** Viewport and scroll position, in CSS pixels. */
export interface View {
  height: number;
  /** Scroll offset, and its maximum. */
  scroll: number;
  range: number;
}

/** Rounding of browsers, in pixels. */
const TOLERANCE = 2;

/**
 * Line at which a page is read, in pixels from the top of the viewport: a third down. At the start of the page it moves down
 * from the top, at the end on to the bottom, so that every part of the page crosses it.
 */
export function readingLine({ height, scroll, range }: View): number {
  if (range <= 0) return 0;
  /** Pixels of scrolling in which the line comes down a third; it goes on for twice as many. */
  const down = Math.min(height, range) / 3;
  const thirds = Math.min(1, scroll / down) + 2 * Math.max(0, 1 - (range - scroll) / (2 * down));
  return (height / 3) * thirds;
}

/**
 * Finds the part of a page at a line: the last one that begins above it, so that a gap belongs to the part before it.
 *
 * @param tops beginnings of the parts, in the order of the page
 * @returns position of the part from 1, or 0 before the first
 */
export function partAt(tops: readonly number[], line: number): number {
  let count = tops.length;
  while (count > 0 && (tops[count - 1] ?? 0) > line) count -= 1;
  return count;
}

/**
 * Tells whether the page is scrolled to where a link to one of its parts leads.
 *
 * @param top of the part, from the top of the viewport
 * @param margin `scroll-margin` and `scroll-padding`
 */
export function isArrivedAt(top: number, margin: number, { scroll, range }: View): boolean {
  const wanted = Math.max(0, Math.min(range, scroll + top - margin));
  return Math.abs(wanted - scroll) <= TOLERANCE;
}
