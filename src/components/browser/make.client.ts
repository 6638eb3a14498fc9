/** Makes an element. ARIA is set as attributes, which are older than its properties; text among the children stays text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (/^(aria|role$)/.test(name)) element.setAttribute(name.replace('aria', 'aria-').toLowerCase(), String(value));
    else Reflect.set(element, name, value);
  }
  element.append(...children);
  return element;
}

export function makeButton(
  words: string,
  press: () => unknown,
  properties: Partial<HTMLButtonElement> = {},
): HTMLButtonElement {
  const button = make('button', { type: 'button', ...properties }, words);
  button.addEventListener('click', press);
  return button;
}
