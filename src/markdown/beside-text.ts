import type { Element } from 'hast';
import { h } from 'hastscript';

/** Class of elements that reader views might drop for their id, such as `#comments`; it marks them as content. */
export const KEPT_BY_READER_VIEWS = ['content'];

/**
 * Visible words of a link with an `aria-label`. Programs that extract the text, to read it aloud or later, drop what is
 * `aria-hidden`.
 */
export function besideText(words: string): Element {
  return h('span', { ariaHidden: 'true' }, words);
}
