import * as t from '#strings/chosen.ts';
import { placeBox, placeSheet, type Box } from './place-box.ts';

/** Below this width the popover is a sheet as wide as the window: see LinkPopover.css. */
const NARROW = '(width < 40rem)';

const stops = new WeakMap<HTMLElement, AbortController>();

/** Keeps an open popover beside a box, wherever that is scrolled to, until the popover closes or gets another box. */
export function keepBeside(popover: HTMLElement, box: () => Box, gap: number): void {
  const place = (): void => {
    const beside = box();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { width, height } = popover.getBoundingClientRect();
    const { left, top } = matchMedia(NARROW).matches
      ? placeSheet(height, beside, view)
      : placeBox({ width, height }, beside, view, gap, t.direction === 'rtl');
    popover.style.setProperty('left', `${left}px`);
    popover.style.setProperty('top', `${top}px`);
    popover.classList.toggle('at-top', top === 0);
    // Hidden while its box is out of the window, unless the focus is in it.
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
  popover.addEventListener('toggle', ({ newState }) => newState === 'closed' && stop.abort(), { signal });
  place();
}
