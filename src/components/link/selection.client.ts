import { textFragment, wholeWords } from '#links/text-fragment.ts';
import { collectBlocks, isAuthors, type NodePoint, type PageBlock } from './page-blocks.client.ts';

/** Selected words of the essay, completed to whole ones. */
export interface SelectedPassages {
  /** Ids of their passages, in order. */
  ids: string[];
  /** The text directive that leads to them, to be put behind `:~:`; empty where none would. */
  directive: string;
  /** The author's words alone: a line for each block, an empty one between passages. */
  text: string;
}

/** Reads the selected text of the essay, by mouse, touch or keyboard; undefined where it holds no word of the author. */
export function selectedPassages(selection: Selection): SelectedPassages | undefined {
  const ends = selection.isCollapsed || selection.rangeCount === 0 ? undefined : authorsEnds(selection.getRangeAt(0));
  if (!ends) return undefined;
  const { blocks, points } = collectBlocks(ends);
  const texts = blocks.map(({ text }) => text);
  const [start, end] = points;
  const words = start && end && wholeWords(texts, start, end);
  if (!words) return undefined;

  const chosen = blocks.slice(words.start.block, words.end.block + 1).map((block, index, { length }) => ({
    passage: block.passage,
    text: authorsWords(
      block,
      index === 0 ? words.start.offset : 0,
      index === length - 1 ? words.end.offset : block.text.length,
    ),
  }));
  const own = chosen.filter(({ passage, text }) => passage !== undefined && text !== '');
  const ids = [...new Set(own.flatMap(({ passage }) => passage ?? []))];
  const textOf = (id: string): string => own.flatMap(({ passage, text }) => (passage === id ? text : [])).join('\n');
  return { ids, directive: textFragment(texts, words.start, words.end), text: ids.map(textOf).join('\n\n') };
}

/** The ends of the author's words in a range, apart from anything else that is selected. */
function authorsEnds(range: Range): [NodePoint, NodePoint] | undefined {
  const top = range.commonAncestorContainer;
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT, (node) =>
    range.intersectsNode(node) && isAuthors(node as Text) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  let first: NodePoint | undefined;
  let last: NodePoint | undefined;
  // A walker leaves out its root, which is the text itself where the range lies within one.
  for (let node = top instanceof Text ? top : walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const start = text === range.startContainer ? range.startOffset : 0;
    const end = text === range.endContainer ? range.endOffset : text.length;
    if (!isAuthors(text) || text.data.slice(start, end).trim() === '') continue;
    first ??= { node: text, offset: start };
    last = { node: text, offset: end };
  }
  return first && last && [first, last];
}

function authorsWords({ text, isAuthors: mask }: PageBlock, start: number, end: number): string {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) =>
    mask[start + index] ? text.charAt(start + index) : '',
  )
    .join('')
    .trim();
}
