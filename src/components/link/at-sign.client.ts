import { once } from '#lib/once.ts';
import { tell } from './copy-and-tell.client.ts';
import { keepBeside } from './keep-beside.client.ts';
import { markOpened } from './opened.client.ts';
import { fillPopover, makePopover } from './popover.client.ts';
import { targetOfSign } from './target.client.ts';

/** Pixels between a sign and its popover. */
const GAP = 4;

const popoverIn = once((host: HTMLElement) => makePopover(host, 'auto'));

/**
 * Opens the popover at a link sign that was just followed, and moves the focus into it. When it closes the focus is at
 * the sign again, unless the reader has gone elsewhere.
 *
 * @param host `<passage-links>`
 * @param sign the link beside a passage or a heading
 */
export async function openAtSign(host: HTMLElement, sign: HTMLAnchorElement): Promise<void> {
  const popover = await popoverIn(host);
  for (const other of host.querySelectorAll<HTMLElement>(':popover-open')) other.hidePopover();
  fillPopover(popover, targetOfSign(sign), host.dataset);
  tell(popover, '');
  // From the sign the next stop is the popover.
  popover.showPopover({ source: sign });
  keepBeside(popover, () => sign.getBoundingClientRect(), GAP);
  popover.querySelector('button')?.focus({ preventScroll: true });

  const stop = new AbortController();
  const { signal } = stop;
  markOpened(sign, popover, signal);
  popover.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      const isElsewhere = relatedTarget instanceof Node && relatedTarget !== sign && !popover.contains(relatedTarget);
      if (isElsewhere) popover.hidePopover();
    },
    { signal },
  );
  popover.addEventListener(
    'beforetoggle',
    ({ newState }) => {
      if (newState === 'closed' && popover.contains(document.activeElement)) sign.focus({ preventScroll: true });
    },
    { signal },
  );
  popover.addEventListener(
    'toggle',
    ({ newState }) => {
      if (newState !== 'closed') return;
      stop.abort();
      // A press beside the popover puts the focus on the page as a whole.
      if (document.activeElement?.contains(sign)) sign.focus({ preventScroll: true });
    },
    { signal },
  );
}
