import { once } from '#lib/once.ts';
import { findAround } from '../browser/find.client.ts';
import { readPreview, type PreviewContent } from './preview-content.client.ts';
import { fillPanel, keepPanelBeside, makePanel } from './preview-panel.client.ts';

/** Milliseconds that pointer or focus rest on a link before its preview opens. */
const DELAY = 300;
/** Milliseconds that a preview stays after it was left, so that a pointer can reach it by a detour. */
const GRACE = 250;

/** The link at pointer or focus: not offered again before they have left it. */
let current: HTMLAnchorElement | undefined;
/** The link whose preview is open, and its content. */
let owner: HTMLAnchorElement | undefined;
let shown: PreviewContent | undefined;
const boxIn = once(makePanel);
let panel: HTMLElement | undefined;
let placed: AbortController | undefined;
let opening: ReturnType<typeof setTimeout> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Opens the preview of a link when pointer or focus have rested on it for a moment. After WCAG 2.2, 1.4.13: Escape closes
 * it, the pointer can move onto it, and it stays until it is left.
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

/** Fits the preview to the window, and keeps it beside its link. */
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

/** Closes what pointer and focus have left. */
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

/** Closes what is open or about to be, until its link is left and come to again. */
function dismiss(): void {
  clearTimeout(opening);
  hide();
}

for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) document.addEventListener(type, review);
document.addEventListener('focusin', (event) => {
  // What opens above the page has the reader's attention.
  if (findAround(event, 'dialog, [popover]')) dismiss();
});
// A followed link would leave its preview behind.
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
