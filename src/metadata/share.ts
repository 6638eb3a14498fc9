/**
 * Tells whether an address is one that search engines are to list. The page of a passage is not: its essay has the same
 * words, and stands for it.
 *
 * @param page address of a page, whole or only its path
 */
export function isListed(page: string): boolean {
  return !/\/essays\/[^/]+\/p\/[^/]+\/$/.test(page);
}
