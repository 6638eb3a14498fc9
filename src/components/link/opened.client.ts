/**
 * Marks a link as expanded until the signal aborts, and lets those who read on from its place (`aria-owns`) come to what it
 * has opened, which stands elsewhere in the page.
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
