/**
 * Puts text on the clipboard.
 *
 * @param text plain text
 * @param html the same with its markup, for programs that take that
 * @returns whether that was possible; a browser can refuse, and has no clipboard where the connection is not secure
 */
export async function writeClipboard(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts the words of an element on the clipboard: as plain text, and with its italics for programs that keep them.
 *
 * @returns whether that was possible
 */
export function copyElement(element: HTMLElement): Promise<boolean> {
  const plain = element.cloneNode(true) as HTMLElement;
  for (const inner of plain.querySelectorAll('*')) {
    for (const name of inner.getAttributeNames()) inner.removeAttribute(name);
  }
  return writeClipboard(plain.textContent, plain.innerHTML);
}

/** Selects the words of an element, for readers to copy by themselves. */
export function selectElement(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}
