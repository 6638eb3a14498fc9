/** What stands within a passage and is not of its plain text. */
const NOT_WORDS = '.note-mark';

/**
 * Finds places of the plain text of a passage in the page. Only a paragraph is looked at: how the plain text of other
 * blocks is put together cannot be told from the page.
 *
 * @param block the block of the passage
 * @param places start and end in the plain text, in UTF-16 units
 * @returns a range for each place that is there
 */
export function namedWords(block: Element | undefined, places: readonly (readonly [number, number])[]): Range[] {
  if (block?.localName !== 'p' || places.length === 0) return [];
  const characters = charactersOf(block);
  return places.flatMap(([start, end]) => {
    const first = characters[start];
    const last = characters[end - 1];
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return [range];
  });
}

/** The plain text of a paragraph, character by character: its white space is folded, as in the passage model. */
function charactersOf(block: Element): { node: Text; offset: number }[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(NOT_WORDS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const characters: { node: Text; offset: number }[] = [];
  let isSpace = true;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let offset = 0; offset < node.length; offset += 1) {
      const wasSpace = isSpace;
      isSpace = /\s/.test(node.data.charAt(offset));
      if (!isSpace || !wasSpace) characters.push({ node, offset });
    }
  }
  return characters;
}
