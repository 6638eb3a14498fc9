import { segmentsOf } from '#language/segmenter.ts';
import * as t from '#strings/chosen.ts';
import { loadWithPatterns } from '../browser/load-with-patterns.client.ts';
import { make } from '../browser/make.client.ts';
import { anchor } from './anchor.client.ts';
import { EDGE, placeBox } from './place-box.ts';
import type { PreviewContent } from './preview-content.client.ts';
import style from './LinkPreview.css?url';

/** Lines of a passage that are shown, at most: the link leads to the rest. */
const MOST_LINES = 12;
/**
 * Makes the box of the previews, a closed popover. It has no role, and no link is described by it: a screen reader would
 * read a whole passage at each link that the focus passes.
 */
export async function makePanel(landmark: Element): Promise<HTMLElement> {
  await loadWithPatterns(style);
  const panel = make('div', { className: 'link-preview floating on-screen', popover: 'manual' });
  landmark.append(panel);
  return panel;
}

/** Fills the open box, cut at a word: the focus stays on the link, so only a pointer could scroll in the box. */
export function fillPanel(panel: HTMLElement, link: Element, content: PreviewContent): void {
  const { what, source, voice, lang, dir } = content;
  const head = make(
    'p',
    { className: 'head meta' },
    make('b', { className: 'strong editor' }, what),
    source === '' ? '' : ` · ${source}`,
  );
  const words = make('div', { className: 'words', lang, dir });
  panel.dataset.voice = voice;
  panel.replaceChildren(make('div', { className: 'floating' }, head, words));
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

/** Writes as many words (UAX #29) of a text as fit a height in pixels. */
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

/** Whether any part of an element is in the window. */
function isInWindow(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/** Keeps the open box below its link, else above; calls `leave` when the link has left the window. */
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
  const { left, top } = placeBox(size, beside, view, 0, t.direction === 'rtl');
  panel.style.setProperty('--left', `${left}px`);
  panel.style.setProperty('--top', `${top}px`);
}
