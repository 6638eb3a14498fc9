/** The first element in another that fits a selector. Throws where there is none: whoever made the other forgot it. */
export function find<K extends keyof HTMLElementTagNameMap>(host: Element, name: K): HTMLElementTagNameMap[K];
export function find(host: Element, selector: string): HTMLElement;
export function find(host: Element, selector: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${host.localName}> has no ${selector}`);
  return found;
}

/** The part of a custom element that has this name as `data-part`. */
export const findPart = (host: Element, name: string): HTMLElement => find(host, `[data-part=${name}]`);

/** The element around the target of an event that fits a selector, or the target itself. */
export function findAround(event: Event, link: 'a' | `a${'.' | '['}${string}`): HTMLAnchorElement | null;
export function findAround(event: Event, selector: string): HTMLElement | null;
export function findAround({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

/** Whether a modifier is held down: then a link opens elsewhere, and a key is for the browser. */
export function hasModifier({ ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent | MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
