import { placeBox } from '../../lib/place-box.ts';
import { loadStyle } from '../load-style.ts';
import { make } from '../make.ts';
import type { PreviewContent } from './preview-content.ts';
import style from './LinkPreview.css?url';

/** Lines of a passage that are shown, at most: what leads there leads to the rest. */
const MOST_LINES = 12;
/** Pixels that are kept free at the edge of the window, as `placeBox` does. */
const EDGE = 8;

/**
 * Makes the box of the previews.
 *
 * It has no role, and no link is described by it. Whoever listens would have a whole passage read out at each link that
 * the focus passes; the name of the link says what it leads to, and following it reads the passage in its place.
 *
 * @returns the box, a popover, closed, once its style is there
 */
export async function makePanel(): Promise<HTMLElement> {
  await loadStyle(style);
  const panel = make('div', { className: 'link-preview', popover: 'manual' });
  // Within a landmark, where those who go by them look for things.
  (document.querySelector('main') ?? document.body).append(panel);
  return panel;
}

/**
 * Puts into the box what a link points to.
 *
 * @param panel the box
 * @param content what it shows
 */
export function fillPanel(panel: HTMLElement, { what, source, voice, lines, lang, dir }: PreviewContent): void {
  const head = make('p', { className: 'head' }, make('b', {}, what), source === '' ? '' : ` · ${source}`);
  const words = make('div', { className: 'words', lang, dir }, ...lines.map((line) => make('p', {}, line)));
  panel.dataset.voice = voice;
  panel.replaceChildren(make('div', { className: 'sheet' }, head, words));
}

/**
 * Places the box beside its link: below or above it, with as many lines as there is room for.
 *
 * @param panel the box, open
 * @param link what it belongs to, and must not cover
 * @returns whether the link is in the window; else there is nothing to stand beside
 */
export function placePanel(panel: HTMLElement, link: Element): boolean {
  const beside = link.getBoundingClientRect();
  if (beside.bottom <= 0 || beside.top >= innerHeight) return false;
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const room = Math.max(beside.top, view.height - beside.bottom) - EDGE;
  for (let lines = MOST_LINES; lines > 0; lines -= 1) {
    panel.style.setProperty('--lines', String(lines));
    if (panel.offsetHeight <= room) break;
  }
  // The box begins at the link: the space that shows between the two is its own, so that a pointer can cross it.
  const { left, top } = placeBox({ width: panel.offsetWidth, height: panel.offsetHeight }, beside, view, 0);
  panel.style.setProperty('--left', `${left}px`);
  panel.style.setProperty('--top', `${top}px`);
  return true;
}
