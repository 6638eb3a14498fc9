/** Writes plain text, and its HTML, to the clipboard. False where the browser refuses, or the connection is not secure. */
export async function writeClipboard(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
    return true;
  } catch {
    return false;
  }
}

/** Writes the words of an element to the clipboard: as plain text, and with its italics. False where that is refused. */
export function copyElement(element: HTMLElement): Promise<boolean> {
  const plain = element.cloneNode(true) as HTMLElement;
  for (const inner of plain.querySelectorAll('*')) {
    for (const name of inner.getAttributeNames()) inner.removeAttribute(name);
  }
  return writeClipboard(plain.textContent, plain.innerHTML);
}
