import type { Element } from 'hast';
import { h } from 'hastscript';

/**
 * Class of what reader views might leave out by its id, such as a heading whose address is `#comments`: by this name
 * they know that it belongs to the text.
 */
export const KEPT_BY_READER_VIEWS = ['content'];

/**
 * Words that stand beside the text, in a link that has a name of its own. Readers see them, with a style sheet or
 * without; programs that take the text out of a page, to read it aloud or later, leave out what is not to be heard.
 */
export function besideText(words: string): Element {
  return h('span', { ariaHidden: 'true' }, words);
}
