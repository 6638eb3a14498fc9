/** CSS anchor positioning. Safari 26 lacks this property, and puts boxes out of the window where the page is scrolled. */
const canAnchor = CSS.supports('position-visibility', 'anchors-visible');

/**
 * Anchors a box to an element, for the style sheet to place it (class `anchored`), until the signal aborts. Returns
 * whether the browser can: it cannot beside a part of a drawing.
 */
export function anchor(box: HTMLElement, beside: Element, name: `--${string}`, signal: AbortSignal): boolean {
  if (!canAnchor || !(beside instanceof HTMLElement)) return false;
  beside.style.setProperty('anchor-name', name);
  box.classList.add('anchored');
  signal.addEventListener('abort', () => {
    beside.style.removeProperty('anchor-name');
    box.classList.remove('anchored');
  });
  return true;
}
