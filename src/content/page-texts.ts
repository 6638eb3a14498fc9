import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { refuse, type Advice, type EditorProblem } from '#lib/editor-error.ts';
import { linkFault } from './link-address.ts';

/** Pages to which an editor can add a text, `content/pages/<name>.md`. */
export const PAGE_TEXTS = ['about', 'accessibility', 'privacy'] as const;

const ALLOWED: readonly Nodes['type'][] = [
  ...(['root', 'paragraph', 'heading', 'list', 'listItem', 'text', 'emphasis', 'strong', 'link', 'break'] as const),
  'inlineCode',
];

/** Markdown that a page does not have, by the name that its editor knows. */
const NAMES: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a quotation',
  code: 'a block of code',
  definition: 'the address of a link, apart from its words',
  html: 'HTML',
  image: 'a picture',
  thematicBreak: 'a line between paragraphs',
};

/** Renders Markdown of an editor for a page of the site; refuses what a page cannot show, and links that lead nowhere. */
export function renderPageText(text: string, file: string, base: string): string {
  const tree = fromMarkdown(text);
  const problems: EditorProblem[] = [];
  visit(tree, (node) => {
    const problem = problemOf(node, text);
    if (problem) problems.push({ file, line: node.position?.start.line, ...problem });
    if (node.type === 'link' && node.url.startsWith('/')) node.url = base + node.url.slice(1);
  });
  refuse(problems);
  return toHtml(toHast(tree));
}

function problemOf(node: Nodes, text: string): Advice | undefined {
  if (!ALLOWED.includes(node.type)) {
    const written = text.slice(node.position?.start.offset, node.position?.end.offset).split('\n', 1)[0] ?? '';
    return {
      expected: 'paragraphs, headings, lists, links, emphasis and code within a line',
      found: `${NAMES[node.type] ?? node.type}: ${written}`,
      write: 'the same in one of these; or a backslash before a sign that is meant as itself',
    };
  }
  if (node.type === 'heading' && (node.depth === 1 || node.depth > 3)) {
    const signs = '#'.repeat(node.depth);
    return { expected: 'headings of the levels ## and ###', found: `one of the level ${signs}`, write: '## and the words' };
  }
  const fault = node.type === 'link' ? linkFault(node.url) : undefined;
  if (node.type !== 'link' || !fault) return undefined;
  return {
    expected: 'an address that begins with https://, http://, mailto: or tel:; or with /, ./, ../ or #',
    found: `${node.url}, ${fault.why}`,
    write: fault.write,
  };
}
