/** How a page lies in its window, in CSS pixels. */
export interface View {
  /** Height of the window. */
  height: number;
  /** How far the page is scrolled, and how far it can be. */
  scroll: number;
  range: number;
}

/** Pixels by which a browser's places may differ from what is worked out here. */
const TOLERANCE = 2;

/**
 * The line at which a page is read: a third down the window. At the beginning of the page it comes down from the top of
 * the window, and at the end it goes on to its foot: so all of the page passes it, also what cannot be scrolled up to it.
 *
 * @param view the page in its window
 * @returns pixels from the top of the window
 */
export function readingLine({ height, scroll, range }: View): number {
  if (range <= 0) return 0;
  /** Pixels of scrolling in which the line comes down a third; it goes on for twice as many. */
  const down = Math.min(height, range) / 3;
  const thirds = Math.min(1, scroll / down) + 2 * Math.max(0, 1 - (range - scroll) / (2 * down));
  return (height / 3) * thirds;
}

/**
 * Finds which of some parts of a page is at a line: the last one that begins above it. So a line is always in one, be it in
 * a gap between two, as long as the first has begun.
 *
 * @param tops where each part begins, in pixels from the top of the window, in the order of the page
 * @param line in the same pixels
 * @returns how many have begun: the place of the part from 1, or 0 before the first
 */
export function partAt(tops: readonly number[], line: number): number {
  let count = tops.length;
  while (count > 0 && (tops[count - 1] ?? 0) > line) count -= 1;
  return count;
}

/**
 * Tells whether a page is scrolled to where following a link to one of its parts scrolls it.
 *
 * @param top where the part begins, in pixels from the top of the window
 * @param margin pixels that a browser leaves above what it scrolls to
 * @param view the page in its window
 */
export function isArrivedAt(top: number, margin: number, { scroll, range }: View): boolean {
  const wanted = Math.max(0, Math.min(range, scroll + top - margin));
  return Math.abs(wanted - scroll) <= TOLERANCE;
}
