/**
 * Makes an element, with properties and children.
 *
 * @param tag its name
 * @param properties what to set on it
 * @param children what to put into it, in order; text is text, never markup
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
