import type { Element, ElementContent, Nodes, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** HTML with the positions of its text nodes. */
export interface WrittenHtml {
  html: string;
  /** Offset of a character of a text node in the HTML, in UTF-16 units; at its end, the end. */
  offsetOf(node: Nodes, at: number): number;
}

/** A character or a character reference. */
const WRITTEN_LETTERS = /&#x[\dA-F]+;|[^]/g;

/** Serialises HTML and records the position of each character. */
export function writeHtml(nodes: readonly ElementContent[]): WrittenHtml {
  const places = new Map<Nodes, number[]>();
  let html = '';
  function text(node: Text): void {
    const place: number[] = [];
    for (const [letter] of toHtml(node).matchAll(WRITTEN_LETTERS)) {
      place.push(html.length);
      html += letter;
    }
    places.set(node, [...place, html.length]);
  }
  function element(node: Element): void {
    const end = `</${node.tagName}>`;
    const empty = toHtml({ ...node, children: [] });
    // Void elements have no end tag.
    const start = empty.endsWith(end) ? empty.slice(0, -end.length) : empty;
    html += start;
    node.children.forEach(write);
    html += empty.slice(start.length);
  }
  function write(node: ElementContent): void {
    if (node.type === 'text') text(node);
    else if (node.type === 'element') element(node);
    else html += toHtml(node);
  }
  nodes.forEach(write);
  return {
    html,
    offsetOf(node, at) {
      const place = places.get(node)?.[at];
      if (place === undefined) throw new Error('A text of the passage is not in its HTML.');
      return place;
    },
  };
}
