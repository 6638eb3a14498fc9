import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { ofEachPage, type PageIssue } from './site.ts';

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
export const htmlTree = ofEachPage(({ html }) => {
  const issues: PageIssue[] = [];
  const tree = parse(html, {
    sourceCodeLocationInfo: true,
    // With scripting, the content of `<noscript>` is parsed as text.
    scriptingEnabled: false,
    onParseError: ({ code, startLine: line }) =>
      issues.push({ code: 'html-002', line, message: `A parser of HTML reports: ${code}.` }),
  });
  return [...issues, ...faultsIn(tree, { start: 0, end: html.length })];
});

/** Descendants whose place in the tree is not their place in the source. */
function faultsIn(parent: Node, within: Span): PageIssue[] {
  let { start } = within;
  return childrenOf(parent).flatMap((node): PageIssue[] => {
    const place = node.sourceCodeLocation;
    const fault = (message: string) => [{ code: 'html-003', message, line: place?.startLine }];
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
