/** Adapter to a tree of nodes: a page in a browser, a page in a file, or Markdown on its way to HTML. */
export interface Tree<N> {
  /** Text of a text node. */
  data(node: N): string | undefined;
  /** Name of an element, in small letters. */
  name(node: N): string | undefined;
  attribute(node: N, name: string): string | undefined;
  children(node: N): Iterable<N>;
}
