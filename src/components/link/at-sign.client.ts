import { once } from '#lib/once.ts';
import { tell } from './copy-and-tell.client.ts';
import { keepBeside } from './keep-beside.client.ts';
import { tieToLink } from './opened.client.ts';
import { fillPopover, makePopover } from './popover.client.ts';
import { targetOfSign } from './target.client.ts';

/** Pixels between a sign and its popover. */
const GAP = 4;

const popoverIn = once((host: HTMLElement) => makePopover(host, 'auto'));

/**
 * Opens the popover of `<passage-links>` at a link sign and moves the focus into it. Closing returns the focus to the sign,
 * unless it has gone elsewhere.
 */
export async function openAtSign(host: HTMLElement, sign: HTMLAnchorElement): Promise<void> {
  const popover = await popoverIn(host);
  for (const other of host.querySelectorAll<HTMLElement>(':popover-open')) other.hidePopover();
  fillPopover(popover, targetOfSign(sign), host.dataset);
  tell(popover, '');
  // Makes the popover the next stop of Tab.
  popover.showPopover({ source: sign });
  keepBeside(popover, () => sign.getBoundingClientRect(), GAP);
  popover.querySelector('button')?.focus({ preventScroll: true });
  tieToLink(popover, sign);
}
