/** A rectangle in the window, in CSS pixels from its left upper corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Pixels between a box and the edge of the window. */
const EDGE = 8;

/**
 * Finds the place of a box beside something: below it, else above it, else at the edge of the window that is free.
 *
 * @param size of the box, in CSS pixels
 * @param beside what the box belongs to, and must not cover
 * @param view size of the window
 * @param gap pixels between the two
 * @returns left upper corner of the box; within the window wherever the box is not larger than it
 */
export function placeBox(size: Size, beside: Box, view: Size, gap: number): { left: number; top: number } {
  const lowest = view.height - EDGE - size.height;
  const below = beside.bottom + gap;
  const above = beside.top - gap - size.height;
  const left = Math.max(EDGE, Math.min(beside.left, view.width - EDGE - size.width));
  if (below >= EDGE && below <= lowest) return { left, top: below };
  if (above >= EDGE && above <= lowest) return { left, top: above };
  // Nowhere beside it: at the edge from which it is farther away.
  const isLower = beside.top > view.height - beside.bottom;
  return { left, top: isLower ? EDGE : Math.max(EDGE, lowest) };
}

/**
 * Finds the place of a box as wide as the window: at its lower edge, unless that would cover what the box belongs to and
 * the upper edge would not.
 *
 * @param height of the box
 * @param beside what the box belongs to
 * @param view size of the window
 * @returns left upper corner of the box
 */
export function placeSheet(height: number, beside: Box, view: Size): { left: number; top: number } {
  const bottom = view.height - height;
  const covers = beside.bottom > bottom && beside.top < view.height;
  return { left: 0, top: covers && beside.top >= height ? 0 : bottom };
}
