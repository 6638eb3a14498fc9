import { UNDETERMINED } from '../../language/language.ts';
import type { Element, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/** Where a sign of a plain text stands in HTML: in which text node, and where there, in UTF-16 units. */
export interface Sign {
  node: Text;
  start: number;
  end: number;
}

/** HTML with its plain text beside it. */
export interface AlignedHtml {
  tree: Root;
  /** For each unit of the plain text its place in the HTML; nothing for white space. */
  signs: (Sign | undefined)[];
}

/** What stands around the description of a picture in the HTML of a passage, and not in its text: see `pictureInWords`. */
const PICTURE = '[Picture';
/** What a reader takes for one sign; white space that belongs to it is compared with nothing. */
const GRAPHEMES = new Intl.Segmenter(UNDETERMINED, { granularity: 'grapheme' });

/**
 * Finds the signs of a passage’s plain text in its HTML. The two have the same signs in the same order but for white
 * space, the Unicode form, and the words that stand around the description of a picture.
 *
 * @param html of a passage, as the passage model has it
 * @param text its plain text
 * @throws Error where the two are not of one passage
 */
export function alignHtml(html: string, text: string): AlignedHtml {
  const tree = fromHtml(html, { fragment: true });
  const signs = Array<Sign | undefined>(text.length).fill(undefined);
  const units = unitsOf(tree);
  let at = afterSpace(text, 0);
  let openPictures = 0;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (!unit) break;
    const { value, node, start, end } = unit;
    if (text.startsWith(value, at)) {
      signs.fill({ node, start, end }, at, at + value.length);
      at = afterSpace(text, at + value.length);
    } else if (value === '[' && beginsPicture(units, index)) {
      openPictures += 1;
      index += PICTURE.length - (units[index + PICTURE.length]?.value === ':' ? 0 : 1);
    } else if (value === ']' && openPictures > 0) {
      openPictures -= 1;
    } else break;
  }
  if (at < text.length) throw new Error(`These words are not in the HTML of the passage: ${text.slice(at)}`);
  return { tree, signs };
}

interface Unit extends Sign {
  value: string;
}

/** The signs of the words that a plain text is made of: of a picture with a caption, those of the caption. */
function unitsOf(tree: Root): Unit[] {
  const units: Unit[] = [];
  const [block] = tree.children;
  const caption = block?.type === 'element' && block.tagName === 'figure' ? captionOf(block) : undefined;
  visit(caption ?? tree, 'text', (node: Text) => {
    for (const { segment, index } of GRAPHEMES.segment(node.value)) {
      const value = segment.normalize('NFC').replace(/\s+/gu, '');
      if (value !== '') units.push({ value, node, start: index, end: index + segment.length });
    }
  });
  return units;
}

function captionOf({ children }: Element): Element | undefined {
  const caption = children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
  );
  return caption && toText(caption).trim() !== '' ? caption : undefined;
}

function beginsPicture(units: readonly Unit[], from: number): boolean {
  return (
    units
      .slice(from, from + PICTURE.length)
      .map(({ value }) => value)
      .join('') === PICTURE
  );
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (/^\s$/u.test(text.charAt(at))) at += 1;
  return at;
}
