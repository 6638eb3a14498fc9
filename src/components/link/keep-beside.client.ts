import { placeBox, placeSheet, type Box } from './place-box.ts';

/** Below this width the popover is a sheet as wide as the window: see LinkPopover.css. */
const NARROW = '(width < 40rem)';

/** Ends the keeping of each popover. */
const stops = new WeakMap<HTMLElement, AbortController>();

/**
 * Keeps an open popover beside something, wherever that is scrolled to, until the popover closes or
 * is kept beside something else.
 *
 * @param popover an open popover
 * @param box tells where in the window that is which the popover belongs to
 * @param gap pixels between the two
 */
export function keepBeside(popover: HTMLElement, box: () => Box, gap: number): void {
  const place = (): void => {
    const beside = box();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { width, height } = popover.getBoundingClientRect();
    const { left, top } = matchMedia(NARROW).matches
      ? placeSheet(height, beside, view)
      : placeBox({ width, height }, beside, view, gap);
    popover.style.setProperty('left', `${left}px`);
    popover.style.setProperty('top', `${top}px`);
    popover.classList.toggle('at-top', top === 0);
    // What it belongs to was scrolled away: then it is in the way, unless the reader is in it.
    const isAway = beside.bottom < 0 || beside.top > view.height;
    popover.classList.toggle('away', isAway && !popover.contains(document.activeElement));
  };
  stops.get(popover)?.abort();
  const stop = new AbortController();
  stops.set(popover, stop);
  const { signal } = stop;
  const sizes = new ResizeObserver(place);
  sizes.observe(popover);
  signal.addEventListener('abort', () => sizes.disconnect());
  addEventListener('scroll', place, { signal, passive: true });
  addEventListener('resize', place, { signal });
  popover.addEventListener(
    'toggle',
    ({ newState }) => {
      if (newState === 'closed') stop.abort();
    },
    { signal },
  );
  place();
}
