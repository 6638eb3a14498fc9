/**
 * Tells whether an address is one that search engines are to list. The page of a passage is not: its essay has the same
 * words, and stands for it.
 *
 * @param page address of a page, whole or only its path
 */
export function isListed(page: string): boolean {
  return !/\/essays\/[^/]+\/p\/[^/]+\/$/.test(page);
}

/**
 * Lets the links of a passage that lead to places in its essay lead there from anywhere.
 *
 * @param html of a passage, as the passage model has it: written by a program, in which `<` stands only where a tag begins
 * @param essay address of the essay
 */
export function withPlacesIn(html: string, essay: string): string {
  return html.replaceAll('<a href="#', `<a href="${essay}#`);
}
