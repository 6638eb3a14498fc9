import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { pictureInWords } from '../lib/passage.ts';
import { foldSpace } from '../lib/words.ts';
import { closeGap } from './close-gap.ts';

/**
 * The words of a block as a reader sees them: note marks left out, a picture without caption by its description.
 *
 * @param block the element
 * @returns plain text, white space folded
 */
export function plainText(block: Element): string {
  const copy = withoutMarks(block);
  replacePictures(copy, (alt) => (copy.tagName === 'figure' ? undefined : alt));
  const words = foldSpace(toText(copy));
  const [picture] = copy.children;
  if (words !== '' || picture?.type !== 'element') return words;
  return foldSpace(picture.properties.alt ?? '');
}

/**
 * The words of a block with the numbers of its lists, which a browser sets beside them: for what is read without one.
 *
 * @param block the element
 * @returns plain text, white space folded
 */
export function numberedText(block: Element): string {
  const copy = structuredClone(block);
  visit(copy, { tagName: 'ol' }, ({ properties, children }) => {
    const first = Number(properties.start ?? 1);
    children
      .filter((child) => child.type === 'element')
      .forEach((item, index) => void item.children.unshift({ type: 'text', value: `${first + index}. ` }));
  });
  return plainText(copy);
}

/**
 * A block as HTML that can stand anywhere: without note marks and ids, a picture as its description in words.
 *
 * @param block the element
 * @param part which of it; without it, the element itself
 */
export function standAloneHtml(block: Element, part?: 'content'): string {
  const copy = withoutMarks(block);
  replacePictures(copy, pictureInWords);
  return toHtml(part ? copy.children : copy).trim();
}

/**
 * The notes that a block has marks of.
 *
 * @param block the element
 * @returns their ids, in the order of the marks
 */
export function notesOf(block: Element): string[] {
  const ids: string[] = [];
  visit(block, { tagName: 'a' }, ({ properties }) => {
    if ('dataFootnoteRef' in properties) ids.push(String(properties.href).slice(1));
  });
  return ids;
}

function withoutMarks(block: Element): Element {
  const copy = structuredClone(block);
  visit(copy, 'element', (node, index, parent) => {
    delete node.properties.id;
    if (!parent || index === undefined || !isMark(node)) return undefined;
    closeGap(parent, index);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return copy;
}

/** A mark leads to a note, or from the note back to its mark. */
function isMark({ properties }: Element): boolean {
  return [properties.className].flat().includes('note-mark') || 'dataFootnoteBackref' in properties;
}

function replacePictures(block: Element, words: (alt: string) => string | undefined): void {
  visit(block, { tagName: 'img' }, (node, index, parent) => {
    const value = words(node.properties.alt ?? '');
    if (!parent || index === undefined || value === undefined) return;
    const text: ElementContent = { type: 'text', value };
    parent.children[index] = text;
  });
}
