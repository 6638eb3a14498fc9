import { ADDED_PARTS } from '#passages/added.ts';
import { page } from '#passages/page.ts';
import { copiedText } from '#passages/paragraphs.ts';

/** Attributes that belong to the words; the others are the page’s. */
const OF_THE_WORDS = new Set(['href', 'src', 'alt', 'lang', 'dir', 'start', 'colspan', 'rowspan']);
/** Blocks and added parts; a run of words without them every browser copies well. */
const BLOCKS = `.passage, p, li, img, ${ADDED_PARTS}`;

/**
 * Writes the selected text to the clipboard: paragraphs apart, and nothing that is added to them. Browsers differ in both.
 * A selection beyond the text is left to them, and styles keep added parts out of it.
 */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  const { clipboardData, defaultPrevented } = event;
  if (!clipboardData || defaultPrevented || selection?.rangeCount !== 1) return;
  const part = selectedPart(selection.getRangeAt(0));
  if (!part?.querySelector(BLOCKS)) return;
  strip(part);
  clipboardData.setData('text/plain', copiedText<Node>([...part.children], page));
  clipboardData.setData('text/html', part.innerHTML);
  event.preventDefault();
});

/** A copy of the selection within its elements; undefined outside a text. */
function selectedPart(range: Range): HTMLElement | undefined {
  const top = range.commonAncestorContainer;
  let around = top instanceof Element ? top : top.parentElement;
  if (!around?.closest('.prose')) return undefined;
  let part: Node = range.cloneContents();
  for (; around && !around.matches('.passage, .prose'); around = around.parentElement) {
    const copy = around.cloneNode();
    copy.appendChild(part);
    part = copy;
  }
  const whole = document.createElement('div');
  whole.append(part);
  return whole;
}

/** Removes what is added to the words, and what ties them to this page. */
function strip(part: HTMLElement): void {
  for (const extra of part.querySelectorAll(`${ADDED_PARTS}, span[id]:empty`)) extra.remove();
  for (const element of part.querySelectorAll('*')) {
    // As properties they have the whole address.
    if (element instanceof HTMLAnchorElement) element.setAttribute('href', element.href);
    if (element instanceof HTMLImageElement) element.setAttribute('src', element.src);
    for (const name of element.getAttributeNames()) if (!OF_THE_WORDS.has(name)) element.removeAttribute(name);
  }
}
