import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import type { Issue, Site } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Offsets in a page, in UTF-16 units. */
interface Span {
  start: number;
  end: number;
}

/** Elements with optional tags that may be missing (HTML, 13.1.2.4). */
const IMPLIED = ['html', 'head', 'body', 'tbody', 'colgroup'];

/**
 * Check: the parser of a browser changes nothing. It silently repairs markup: it moves a script behind `</html>` into the
 * body, closes open elements, and splits overlapping ones.
 */
export function htmlTree(site: Site): Issue[] {
  return site.pages.flatMap(({ file, html }) => {
    const issues: Issue[] = [];
    const tree = parse(html, {
      sourceCodeLocationInfo: true,
      // With scripting, the content of `<noscript>` is parsed as text.
      scriptingEnabled: false,
      onParseError: ({ code, startLine: line }) =>
        issues.push({ code: 'html-002', file, line, message: `A parser of HTML reports: ${code}.` }),
    });
    for (const { message, line } of faultsIn(tree, { start: 0, end: html.length }))
      issues.push({ code: 'html-003', file, ...(line === undefined ? {} : { line }), message });
    return issues;
  });
}

type Fault = Pick<Issue, 'message'> & { line: number | undefined };

/** Descendants whose place in the tree is not their place in the source. */
function faultsIn(parent: Node, within: Span): Fault[] {
  let { start } = within;
  return childrenOf(parent).flatMap((node): Fault[] => {
    const place = node.sourceCodeLocation;
    const fault = (message: string): Fault[] => [{ message, line: place?.startLine }];
    if (place && isOutside(place, { start, end: within.end }) && !isWhiteSpace(node))
      return fault(`A browser puts ${nameOf(node)} here into ${nameOf(parent)}; it is written elsewhere.`);
    start = place?.endOffset ?? start;
    if (!defaultTreeAdapter.isElementNode(node)) return [];
    const { startTag, endTag } = node.sourceCodeLocation ?? {};
    if (!startTag && !IMPLIED.includes(node.tagName))
      return fault(`A browser adds ${nameOf(node)}, which is not written.`);
    if (!startTag) return faultsIn(node, within);
    if (!endTag && node.childNodes.length > 0) return fault(`${nameOf(node)} has no end.`);
    return endTag ? faultsIn(node, { start: startTag.endOffset, end: endTag.startOffset }) : [];
  });
}

function childrenOf(node: Node): Node[] {
  if ('content' in node) return childrenOf(node.content);
  return 'childNodes' in node ? node.childNodes : [];
}

function isOutside({ startOffset, endOffset }: Token.Location, { start, end }: Span): boolean {
  return startOffset < start || endOffset > end;
}

function isWhiteSpace(node: Node): boolean {
  return defaultTreeAdapter.isTextNode(node) && /^\s*$/.test(node.value);
}

function nameOf(node: Node): string {
  return defaultTreeAdapter.isElementNode(node) ? `<${node.tagName}>` : 'text';
}
