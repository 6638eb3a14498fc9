import type { Addresses } from './addresses.ts';
import { passageId } from './passage.ts';

/**
 * Tells whether each passage of a collection has a page of its own.
 *
 * @param essays how many essays the collection has
 * @param upTo up to how many there are such pages: `passagePagesUpTo` of `site.ts`
 */
export function hasPassagePages(essays: number, upTo: number): boolean {
  return essays <= upTo;
}

/**
 * The address of a passage that one shares: its own page, which previews elsewhere can tell from the essay, or its place
 * in the essay where passages have no pages.
 *
 * @param to addresses of the site
 * @param passage slug of its essay, and its number from 1
 * @param hasPages what {@link hasPassagePages} says
 * @returns path, in the second case with a fragment
 */
export function shareAddress(
  to: Pick<Addresses, 'essay' | 'passage'>,
  { essay, number }: { essay: string; number: number },
  hasPages: boolean,
): string {
  return hasPages ? to.passage(essay, number) : `${to.essay(essay)}#${passageId(number)}`;
}

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
