import { ADDED_PARTS } from '#passages/added.ts';
import type { TextPoint } from '#links/text-fragment.ts';

/** A place in the document: between two characters of a text node. */
export interface NodePoint {
  node: Text;
  offset: number;
}

/** A block of a page, as a browser searches it for a text directive. */
export interface PageBlock {
  text: string;
  /** For each character, whether it is the author's: of a passage, and not added to it. */
  isAuthors: boolean[];
  /** Id of the passage that the block is in. */
  passage: string | undefined;
}

/** Elements whose text a browser does not search. Each ends the words before it. */
const WITHOUT_TEXT =
  'audio, br, canvas, embed, hr, iframe, img, input, math, meter, noscript, object, picture, progress, script, select, style, svg, template, textarea, video';

export function isAuthors(node: Text): boolean {
  return node.parentElement?.closest(`.passage, ${ADDED_PARTS}`)?.matches('.prose .passage') ?? false;
}

/**
 * Collects the text of the page in blocks, as Chromium searches it: all of the body in document order, links, numbers and
 * note marks too; a block begins and ends with every element that is not in line. Hidden text is collected too: it may be
 * shown where a link is followed. Also returns where the wanted places are, in their order.
 */
export function collectBlocks(wanted: readonly NodePoint[]): { blocks: PageBlock[]; points: TextPoint[] } {
  const blocks: PageBlock[] = [];
  const points: TextPoint[] = [];
  let block = emptyBlock();
  const end = (): void => {
    const length = block.text.trimEnd().length;
    if (length > 0) blocks.push({ ...block, text: block.text.slice(0, length) });
    block = emptyBlock();
  };
  const addText = (node: Text): void => {
    const style = getComputedStyle(node.parentElement ?? document.body);
    const keepsSpace = style.whiteSpace.startsWith('pre');
    const authors = isAuthors(node);
    const passage = node.parentElement?.closest('.prose .passage')?.id;
    block.passage ??= passage;
    for (let offset = 0; offset <= node.length; offset += 1) {
      wanted.forEach((point, index) => {
        if (point.node !== node || point.offset !== offset) return;
        points[index] = { block: blocks.length, offset: block.text.length };
      });
      const character = node.data.charAt(offset);
      if (keepsSpace && character === '\n') {
        end();
        // A line of code is a block of its own, and of the same passage.
        block.passage = passage;
      } else if (/[ \t\n\r\f]/.test(character) && !keepsSpace) add(block, ' ', authors);
      else if (character !== '') add(block, character, authors, true);
    }
  };
  const visit = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) addText(node);
      if (!(node instanceof Element)) continue;
      const inLine = !node.matches(WITHOUT_TEXT) && /^(inline|contents|ruby.*)$/.test(getComputedStyle(node).display);
      if (!inLine) end();
      if (!node.matches(WITHOUT_TEXT)) visit(node);
      if (!inLine) end();
    }
  };
  visit(document.body);
  end();
  return { blocks, points };
}

function emptyBlock(): PageBlock {
  return { text: '', isAuthors: [], passage: undefined };
}

/** Adds a character; a space only once, and not at the start. */
function add(block: PageBlock, character: string, authors: boolean, always = false): void {
  if (!always && (block.text === '' || block.text.endsWith(' '))) return;
  block.text += character;
  block.isAuthors.push(authors);
}
