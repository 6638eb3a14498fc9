import { once } from '#lib/once.ts';
import { readPreview, type PreviewContent } from './preview-content.client.ts';
import { fillPanel, keepPanelBeside, makePanel } from './preview-panel.client.ts';

/** Milliseconds that pointer or focus rest on a link before it shows anything: passing over a page of links shows nothing. */
const DELAY = 300;
/** Milliseconds that a preview stays after it was left, so that a pointer can reach it by a way around. */
const GRACE = 250;

/** The link that pointer or focus are at: it is not offered again before they have left it. */
let current: HTMLAnchorElement | undefined;
/** The link whose preview is open, and what that shows. */
let owner: HTMLAnchorElement | undefined;
let shown: PreviewContent | undefined;
const boxIn = once(makePanel);
let panel: HTMLElement | undefined;
/** Ends the keeping of the preview beside its link. */
let placed: AbortController | undefined;
let opening: ReturnType<typeof setTimeout> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows what a link points to when pointer or focus have rested on it for a moment. The preview keeps to WCAG 2.2,
 * 1.4.13: Escape closes it, the pointer can move onto it, and it stays until it is left.
 *
 * @param link a link to a passage or note of the site that pointer or focus have come to
 */
export function offerPreview(link: HTMLAnchorElement): void {
  if (link === current) return;
  current = link;
  clearTimeout(opening);
  opening = setTimeout(() => void open(link), DELAY);
}

/** Whether pointer or focus are at a link, or the pointer at its preview. */
function isAt(link: HTMLAnchorElement): boolean {
  return link.matches(':hover, :focus-visible') || (link === owner && panel?.matches(':hover') === true);
}

async function open(link: HTMLAnchorElement): Promise<void> {
  if (!isAt(link)) return;
  // A page that cannot be had shows nothing; the link still leads there, and pointing at it again asks again.
  const content = await readPreview(link).catch(() => undefined);
  panel = await boxIn(document.querySelector('main') ?? document.body).catch(() => undefined);
  if (!content || !panel || link !== current || !isAt(link)) return;
  hide();
  owner = link;
  shown = content;
  panel.showPopover();
  fit();
}

/** Fits what is shown to the window as it is, and keeps it beside its link. */
function fit(): void {
  if (!owner || !panel || !shown) return;
  placed?.abort();
  placed = new AbortController();
  fillPanel(panel, owner, shown);
  keepPanelBeside(panel, owner, hide, placed.signal);
}

function hide(): void {
  clearTimeout(closing);
  closing = undefined;
  placed?.abort();
  if (owner) panel?.hidePopover();
  owner = undefined;
}

/** Takes back what has been left. */
function review(): void {
  if (current && !isAt(current)) {
    clearTimeout(opening);
    current = undefined;
  }
  if (!owner || closing) return;
  closing = setTimeout(() => {
    closing = undefined;
    if (owner && !isAt(owner)) hide();
  }, GRACE);
}

/** Closes what is open or about to be, as long as its link is not left and come to again. */
function dismiss(): void {
  clearTimeout(opening);
  hide();
}

for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) document.addEventListener(type, review);
document.addEventListener('focusin', ({ target }) => {
  // What opens above the page has the reader's attention.
  if (target instanceof Element && target.closest('dialog, [popover]')) dismiss();
});
// Once a link has been followed, a preview of what one is at would be left behind.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Node && !panel?.contains(target)) dismiss();
});
addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !owner) return;
    // This closes the preview alone, not what lies below it.
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  },
  { capture: true },
);
addEventListener('resize', fit);
// A page that comes back from the history is as it was without a preview.
addEventListener('pagehide', dismiss);
