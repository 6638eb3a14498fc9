/** Fragment of a passage's permanent address: `p1` is the first in reading order. */
export type PassageId = `p${number}`;

export function passageId(number: number): PassageId {
  return `p${number}`;
}

/** Number in a fragment such as `p3`, from 1; undefined for any other fragment. */
export function passageNumber(id: string): number | undefined {
  const match = /^p([1-9]\d*)$/.exec(id);
  return match ? Number(match[1]) : undefined;
}

/** Fragments of the contents and of the facts of an essay, as they are on its page. */
export const CONTENTS_ID = 'contents-list';
export const ABOUT_ID = 'about-this-text';

/**
 * Fragments of the essay page itself, which no heading may take. Passages (`p1`), ranges (`p1-p3`), notes (`fn-…`) and
 * their marks (`fnref-…`) are reserved by their form.
 */
const RESERVED = new Set([
  'text',
  'contents',
  CONTENTS_ID,
  ABOUT_ID,
  'author-note',
  'notes',
  'search',
  'search-field',
  'top',
]);

export function isReservedId(id: string): boolean {
  return RESERVED.has(id) || /^p[1-9]\d*(-p[1-9]\d*)?$|^fn(ref)?-/.test(id);
}
