import { segmentsOf } from '#language/segmenter.ts';
import { placeBox } from './place-box.ts';
import { loadStyle } from '../browser/load-style.client.ts';
import { make } from '../browser/make.client.ts';
import { anchor } from './anchor.client.ts';
import type { PreviewContent } from './preview-content.client.ts';
import style from './LinkPreview.css?url';

/** Lines of a passage that are shown, at most: the link leads to the rest. */
const MOST_LINES = 12;
/** Pixels that are kept free at the edge of the window, as `placeBox` does. */
const EDGE = 8;

/**
 * Makes the box of the previews.
 *
 * It has no role, and no link is described by it. Whoever listens would have a whole passage read out at each link that
 * the focus passes; the name of the link says what it leads to, and following it reads the passage in its place.
 *
 * @param landmark that it stands in, where those who go by them look for things
 * @returns the box, a popover, closed, once its style is there
 */
export async function makePanel(landmark: Element): Promise<HTMLElement> {
  await loadStyle(style);
  const panel = make('div', { className: 'link-preview on-screen', popover: 'manual' });
  landmark.append(panel);
  return panel;
}

/**
 * Puts into the open box what a link points to, as much as there is room for.
 *
 * A long passage is cut at a word. In a box that scrolls only a pointer could read on: the focus stays on the link.
 *
 * @param panel the box, open
 * @param link what it belongs to
 * @param content what it shows
 */
export function fillPanel(panel: HTMLElement, link: Element, content: PreviewContent): void {
  const { what, source, voice, lang, dir } = content;
  const head = make('p', { className: 'head meta' }, make('b', {}, what), source === '' ? '' : ` · ${source}`);
  const words = make('div', { className: 'words', lang, dir });
  panel.dataset.voice = voice;
  panel.replaceChildren(make('div', { className: 'sheet' }, head, words));
  const text = content.lines.join('\n');
  write(words, text);
  // Above or below the link there is as much room as this, wherever in the window it is or will be scrolled to.
  const room = (innerHeight - link.getBoundingClientRect().height) / 2 - EDGE;
  const most = Math.min(
    MOST_LINES * parseFloat(getComputedStyle(words).lineHeight),
    room - (panel.offsetHeight - words.offsetHeight),
  );
  if (words.offsetHeight > most) cut(words, text, most);
}

function write(words: HTMLElement, text: string): void {
  words.replaceChildren(...text.split('\n').map((line) => make('p', {}, line)));
}

/** Writes as many words of a text as fit a height in pixels. Words are those of Unicode (UAX #29), in any language. */
function cut(words: HTMLElement, text: string, height: number): void {
  const segments = segmentsOf(text, 'word', words.lang || undefined);
  const ends = [...segments].filter(({ isWordLike }) => isWordLike).map(({ index, segment }) => index + segment.length);
  const show = (count: number): void => write(words, `${text.slice(0, ends[count - 1])} …`);
  let [fits, exceeds] = [1, ends.length + 1];
  while (exceeds - fits > 1) {
    const middle = Math.floor((fits + exceeds) / 2);
    show(middle);
    if (words.offsetHeight <= height) fits = middle;
    else exceeds = middle;
  }
  show(fits);
}

/** Whether anything of an element can be seen, as far as scrolling goes. */
function isInWindow(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/**
 * Keeps the open box beside its link: below it, else above. The browser does that where it can.
 *
 * @param panel the box, open
 * @param link what it belongs to, and must not cover
 * @param leave is called when the link has left the window: then there is nothing to stand beside
 * @param signal ends it
 */
export function keepPanelBeside(panel: HTMLElement, link: Element, leave: () => void, signal: AbortSignal): void {
  if (!anchor(panel, link, '--previewed', signal)) {
    const place = (): void => placePanel(panel, link);
    addEventListener('scroll', place, { signal, capture: true, passive: true });
    place();
  }
  const seen = new IntersectionObserver(() => {
    // On paper it may stand elsewhere, and an entry can be older than the way back to the screen: ask where it is now.
    if (!matchMedia('print').matches && !isInWindow(link)) leave();
  });
  seen.observe(link);
  signal.addEventListener('abort', () => seen.disconnect());
}

function placePanel(panel: HTMLElement, link: Element): void {
  const beside = link.getBoundingClientRect();
  const size = { width: panel.offsetWidth, height: panel.offsetHeight };
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  // The box begins at the link: the space that shows between the two is its own, so that a pointer can cross it.
  const { left, top } = placeBox(size, beside, view, 0);
  panel.style.setProperty('--left', `${left}px`);
  panel.style.setProperty('--top', `${top}px`);
}
