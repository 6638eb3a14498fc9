/** The fragment of a passage's permanent address: `p1` is the first passage in reading order. */
export type PassageId = `p${number}`;

/**
 * Makes the fragment of a passage's address.
 *
 * @param number place in reading order, from 1
 */
export function passageId(number: number): PassageId {
  return `p${number}`;
}

/**
 * Reads the place of a passage from its fragment.
 *
 * @param id a fragment without `#`
 * @returns the place from 1, or undefined where the fragment is not a passage's
 */
export function passageNumber(id: string): number | undefined {
  const match = /^p([1-9]\d*)$/.exec(id);
  return match ? Number(match[1]) : undefined;
}

/**
 * Fragments that the essay page uses itself; a heading may not take one of them.
 * Passages (`p1`), ranges of them (`p1-p3`), notes (`fn-…`) and marks (`fnref-…`) are kept free by their form.
 */
const RESERVED = new Set([
  'text',
  'contents',
  'contents-list',
  'about-this-text',
  'author-note',
  'notes',
  'search',
  'search-field',
  'top',
]);

/**
 * Tells whether a fragment is kept for passages, ranges of them, notes or parts of the page.
 *
 * @param id a fragment without `#`
 */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id) || /^p[1-9]\d*(-p[1-9]\d*)?$|^fn(ref)?-/.test(id);
}
