/** True if search engines are to list a page. That of a passage is not listed: its essay has the same words. */
export function isListed(page: string): boolean {
  return !/\/essays\/[^/]+\/p\/[^/]+\/$/.test(page);
}
