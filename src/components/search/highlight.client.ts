import { fragmentId } from '#links/fragment.ts';
import { markedPlaces, readMarks } from '#passages/marks.ts';
import { rangeOf, readElement, TEXTS } from '#passages/page.ts';
import { MARK } from '#search/client/mark.ts';
import { loadStyle } from '../browser/load-style.client.ts';
import { make } from '../browser/make.client.ts';
import style from './highlight.css?url';

/** Names of the highlights, as the style sheet knows them. */
const FOUND = 'found';
const CURRENT = 'found-now';

let stop: (() => void) | undefined;

/**
 * Marks words in the text of the page and offers to go from one to the next. Nothing of the page is changed: the
 * browser paints the marks. One that cannot still marks the passage itself, as it does for every link.
 *
 * @param marks words, or words in a row, as they stand in an address: see `readMarks`
 * @param start the passage to begin with
 */
export async function highlight(marks: string, start: Element | null): Promise<void> {
  stop?.();
  if (!('highlights' in CSS)) return;
  const ranges = findRanges(readMarks(marks));
  if (ranges.length === 0) return;
  await loadStyle(style);
  CSS.highlights.set(FOUND, new Highlight(...ranges));

  const first = ranges.findIndex((range) => start?.contains(range.startContainer) === true);
  let current = Math.max(0, first) - 1;
  const place = make('span', { role: 'status' });
  const next = make('button', { type: 'button', textContent: 'Next match' });
  const clear = make('button', { type: 'button', className: 'quiet', textContent: 'Clear' });
  const bar = make(
    'div',
    { className: 'matches small on-screen', role: 'region', ariaLabel: 'Matches of the search' },
    place,
    next,
    clear,
  );
  place.textContent = `${ranges.length} ${ranges.length === 1 ? 'match' : 'matches'}`;
  next.hidden = ranges.length === 1;
  next.addEventListener('click', () => {
    current = (current + 1) % ranges.length;
    const range = ranges[current];
    if (!range) return;
    CSS.highlights.set(CURRENT, new Highlight(range));
    place.textContent = `Match ${current + 1} of ${ranges.length}`;
    scrollTo({ top: scrollY + range.getBoundingClientRect().top - innerHeight / 3 });
  });
  stop = () => {
    CSS.highlights.delete(FOUND);
    CSS.highlights.delete(CURRENT);
    bar.remove();
    stop = undefined;
  };
  clear.addEventListener('click', () => stop?.());
  document.body.append(bar);
}

/** Marks what the address of the page asks for, and takes that part out of the address: it has been used. */
export async function highlightFromAddress(): Promise<void> {
  const marks = new URL(location.href).searchParams.get(MARK);
  if (marks === null) return;
  await highlight(marks, document.getElementById(fragmentId(location.hash)));
  const address = new URL(location.href);
  address.searchParams.delete(MARK);
  history.replaceState(history.state, '', address);
}

/** The places of the page at which words stand that are to be marked, in order: of passages, notes, the note on the author. */
function findRanges(marks: readonly string[]): Range[] {
  return [...document.querySelectorAll(TEXTS)].flatMap((element) => {
    const read = readElement(element);
    return markedPlaces(read.text, marks).flatMap(({ start, end }) => rangeOf(read, start, end) ?? []);
  });
}
