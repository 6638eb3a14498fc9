/** How a tree of nodes is read: that of a page in a browser, of a page in a file, or of Markdown that becomes one. */
export interface Tree<N> {
  /** The letters of a text; undefined of all else. */
  data(node: N): string | undefined;
  /** The name of an element, in small letters; undefined of all else. */
  name(node: N): string | undefined;
  /** An attribute of an element; undefined where it has none of that name. */
  attribute(node: N, name: string): string | undefined;
  children(node: N): Iterable<N>;
}
