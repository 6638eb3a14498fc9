/** One UTF-16 unit of the plain text of a passage, and what of the page it stands for; a picture’s description, nothing. */
export interface TextUnit {
  unit: string;
  node?: Text;
  start: number;
  end: number;
}

/** What the page adds to a passage: its number, its topics, marks of notes. */
const ADDED = '.passage-link, .topics-link, .note-mark';
const MARK = '.note-mark';
/** What is set apart from the words around it. */
const BLOCKS = 'p, li, ul, ol, blockquote, pre, figure, figcaption, table, tr, th, td, div';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Reads the plain text of a passage off the page, unit by unit, as the passage model has it: white space folded, Unicode
 * in its normal form C, note marks left out with the space before them, a picture as its description. So that places in
 * the one are found in the other.
 *
 * @param passage element of a passage
 */
export function readPlainText(passage: Element): TextUnit[] {
  const units: TextUnit[] = [];
  let isApart = false;
  const add = (text: string, start: number, end: number, node?: Text): void => {
    if (isApart && units.length > 0) units.push({ unit: ' ', start, end: start, ...(node && { node }) });
    isApart = false;
    for (const unit of text.normalize('NFC').split('')) units.push({ unit, start, end, ...(node && { node }) });
  };
  const visit = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        for (const { segment, index } of graphemes.segment(child.data)) {
          if (/^\s+$/u.test(segment)) isApart = true;
          else add(segment, index, index + segment.length, child);
        }
      }
      if (!(child instanceof Element)) continue;
      if (child.matches(ADDED)) {
        if (child.matches(MARK) && leavesGap(child.nextSibling)) isApart = false;
        continue;
      }
      const isBlock = child.matches(BLOCKS) || child.localName === 'br';
      isApart ||= isBlock;
      if (child instanceof HTMLImageElement && !child.closest('figure')) addWords(child.alt);
      visit(child);
      isApart ||= isBlock;
    }
  };
  const addWords = (words: string): void => {
    for (const segment of words) {
      if (/\s/u.test(segment)) isApart = true;
      else add(segment, 0, 0);
    }
  };
  visit(passage);
  return units;
}

/** Whether the space before a mark would stand double without it, or at the end of its block. */
function leavesGap(next: Node | null): boolean {
  return !next || (next instanceof Text && /^\s/u.test(next.data));
}

/**
 * A stretch of the plain text of a passage, as a range of the page.
 *
 * @param units the plain text
 * @param start of the stretch
 * @param end behind it
 * @returns undefined where an end of it is not in the page
 */
export function rangeOf(units: readonly TextUnit[], start: number, end: number): Range | undefined {
  const [first, last] = [units[start], units[end - 1]];
  if (!first?.node || !last?.node) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}
