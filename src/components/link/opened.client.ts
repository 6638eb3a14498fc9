/**
 * Ties an open popover to the link that opened it. Marks the link as expanded, and lets those who read on from its place
 * (`aria-owns`) come to the popover, which stands elsewhere in the page. The popover closes when the focus goes elsewhere,
 * and returns it.
 *
 * @returns a signal that aborts when the popover has closed
 */
export function tieToLink(popover: HTMLElement, link: HTMLAnchorElement): AbortSignal {
  const stop = new AbortController();
  const { signal } = stop;
  const { parentElement: place } = link;
  const focusLink = (): void => link.focus({ preventScroll: true });
  link.setAttribute('aria-expanded', 'true');
  place?.setAttribute('aria-owns', popover.id);
  popover.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      const isElsewhere = relatedTarget instanceof Node && relatedTarget !== link && !popover.contains(relatedTarget);
      if (isElsewhere) popover.hidePopover();
    },
    { signal },
  );
  popover.addEventListener(
    'beforetoggle',
    ({ newState }) => {
      if (newState === 'closed' && popover.contains(document.activeElement)) focusLink();
    },
    { signal },
  );
  popover.addEventListener(
    'toggle',
    ({ newState }) => {
      if (newState !== 'closed') return;
      stop.abort();
      link.setAttribute('aria-expanded', 'false');
      place?.removeAttribute('aria-owns');
      // A press beside the popover puts the focus on the page as a whole.
      if (document.activeElement?.contains(link)) focusLink();
    },
    { signal },
  );
  return signal;
}
