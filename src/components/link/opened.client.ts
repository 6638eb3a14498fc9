/**
 * Says of a link that what it opens is open, and has those who read on from its place come to what was opened: in the
 * page that stands elsewhere.
 *
 * @param link the link that was followed
 * @param opened what it has opened; it has an id
 * @param signal ends it
 */
export function markOpened(link: HTMLAnchorElement, opened: HTMLElement, signal: AbortSignal): void {
  const { parentElement: place } = link;
  link.setAttribute('aria-expanded', 'true');
  place?.setAttribute('aria-owns', opened.id);
  signal.addEventListener('abort', () => {
    link.setAttribute('aria-expanded', 'false');
    place?.removeAttribute('aria-owns');
  });
}
