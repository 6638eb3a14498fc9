import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';

/* Nodes of Markdown that is written anew. */

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

export const link = (url: string, words = url): PhrasingContent => ({ type: 'link', url, children: [text(words)] });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const heading = (depth: number, words: string): RootContent => ({
  type: 'heading',
  depth: Math.min(depth, 6) as 1,
  children: [text(words)],
});

/** A list with a paragraph an item. */
export const list = (items: readonly PhrasingContent[][]): List => ({
  type: 'list',
  spread: false,
  children: items.map((words) => ({ type: 'listItem', spread: false, children: [paragraph(...words)] })),
});
