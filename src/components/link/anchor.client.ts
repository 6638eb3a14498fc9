/**
 * Whether the browser itself keeps a box beside another. Safari 26 does without this property, and puts boxes out of the
 * window where the page is scrolled.
 */
const canAnchor = CSS.supports('position-visibility', 'anchors-visible');

/**
 * Ties a box to what it stands beside, so that the style sheet can place it there.
 *
 * @param box is given the class `anchored`
 * @param beside what it belongs to
 * @param name by which the style sheet knows that
 * @param signal ends it
 * @returns whether the browser can do that; a part of a drawing is nothing that it stands a box beside
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
