/** What the page adds to a passage: its number, its topics, marks of notes. */
const ADDED = '.passage-link, .topics-link, .note-mark';
/** What begins a paragraph of its own. */
const BLOCKS = 'p, li, blockquote, pre, figcaption, th, td, figure, .passage';

/**
 * Reads the author's words of a passage off the page.
 *
 * @param passage element of a passage
 * @returns its paragraphs, a line break in one as a line break; of a picture without words, its description
 */
export function passageText(passage: Element): string[] {
  const found: { block: Element | null; text: string }[] = [];
  const numbered = new Set<Element>();
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || element.closest(ADDED)) continue;
    const block = element.closest(BLOCKS);
    if (found.at(-1)?.block !== block) {
      const item = block && itemBegunBy(block);
      found.push({ block, text: item && !numbered.has(item) ? numberOf(item) : '' });
      if (item) numbered.add(item);
    }
    const last = found.at(-1);
    if (last) last.text += wordsOf(node, element.closest('pre') !== null);
  }
  return found.map(({ text }) => text.replace(/ *\n */g, '\n').trim()).filter((text) => text !== '');
}

/** The words of a node itself. White space is folded as the page shows it; other spaces are the author's. */
function wordsOf(node: Node, isCode: boolean): string {
  if (node instanceof HTMLBRElement) return '\n';
  if (node instanceof HTMLImageElement) return node.closest('figure')?.querySelector('figcaption') ? '' : node.alt;
  const text = node instanceof Text ? node.data : '';
  return isCode ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
}

/** The item of a list whose first words stand in a block. */
function itemBegunBy(block: Element): Element | null {
  if (block.matches('li')) return block.firstElementChild?.matches(BLOCKS) ? null : block;
  return block.matches('li > :first-child') ? block.parentElement : null;
}

/** The number of an item, which the browser sets beside its words; nothing where the list has none. */
function numberOf(item: Element): string {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement)) return '';
  return `${list.start + [...list.children].indexOf(item)}. `;
}
