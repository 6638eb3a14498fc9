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
export const EDGE = 8;

/**
 * Places a box below something, else above it, else at the free edge of the window. Both begin on the same side: the right
 * one in a language from right to left. The box is within the window wherever it fits.
 */
export function placeBox(
  size: Size,
  beside: Box,
  view: Size,
  gap: number,
  isRtl = false,
): { left: number; top: number } {
  const lowest = view.height - EDGE - size.height;
  const below = beside.bottom + gap;
  const above = beside.top - gap - size.height;
  const start = isRtl ? beside.right - size.width : beside.left;
  const left = Math.max(EDGE, Math.min(start, view.width - EDGE - size.width));
  if (below >= EDGE && below <= lowest) return { left, top: below };
  if (above >= EDGE && above <= lowest) return { left, top: above };
  // No room beside it: the edge that is farther away.
  const isLower = beside.top > view.height - beside.bottom;
  return { left, top: isLower ? EDGE : Math.max(EDGE, lowest) };
}

/** Places a box as wide as the window at its lower edge, or at the upper one where only the lower would cover `beside`. */
export function placeSheet(height: number, beside: Box, view: Size): { left: number; top: number } {
  const bottom = view.height - height;
  const covers = beside.bottom > bottom && beside.top < view.height;
  return { left: 0, top: covers && beside.top >= height ? 0 : bottom };
}
