/**
 * Puts the words of an element on the clipboard: as plain text, and with its italics for programs that keep them.
 *
 * @returns whether that was possible; a browser can refuse, and has no clipboard where the connection is not secure
 */
export async function copyElement(element: HTMLElement): Promise<boolean> {
  const plain = element.cloneNode(true) as HTMLElement;
  for (const inner of plain.querySelectorAll('*')) {
    for (const name of inner.getAttributeNames()) inner.removeAttribute(name);
  }
  const item = { 'text/plain': plain.textContent, 'text/html': plain.innerHTML };
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

/** Selects the words of an element, for readers to copy by themselves. */
export function selectElement(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}
