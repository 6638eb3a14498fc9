import { fragmentId } from '#links/fragment.ts';
import { markedPlaces, readMarks } from '#passages/marks.ts';
import { rangeOf, readElement, TEXTS } from '#passages/page.ts';
import { MARK } from '#search/client/mark.ts';
import * as t from '#strings/chosen.ts';
import { loadWithPatterns } from '../browser/load-with-patterns.client.ts';
import { make, makeButton } from '../browser/make.client.ts';
import style from './highlight.css?url';

/** Names of the highlights, as the style sheet knows them. */
const FOUND = 'found';
const CURRENT = 'found-now';

let stop: (() => void) | undefined;

/**
 * Highlights words (see `readMarks`) in the text of the page, and offers to go from one to the next, first in the passage
 * `start`. The browser paints them: nothing of the page is changed.
 */
export async function highlight(marks: string, start: Element | null): Promise<void> {
  stop?.();
  if (!('highlights' in CSS)) return;
  const ranges = findRanges(readMarks(marks));
  if (ranges.length === 0) return;
  await loadWithPatterns(style);
  CSS.highlights.set(FOUND, new Highlight(...ranges));

  const first = ranges.findIndex((range) => start?.contains(range.startContainer) === true);
  let current = Math.max(0, first) - 1;
  const place = make('span', { role: 'status' });
  const next = makeButton(t.nextMatch, () => {
    current = (current + 1) % ranges.length;
    const range = ranges[current];
    if (!range) return;
    CSS.highlights.set(CURRENT, new Highlight(range));
    place.textContent = t.matchAt(current + 1, ranges.length);
    scrollTo({ top: scrollY + range.getBoundingClientRect().top - innerHeight / 3 });
  });
  const bar = make(
    'div',
    { className: 'matches row floating small on-screen', role: 'region', ariaLabel: t.matchesOfSearch },
    place,
    next,
    makeButton(t.clear, () => stop?.(), { className: 'quiet' }),
  );
  place.textContent = t.matches(ranges.length);
  next.hidden = ranges.length === 1;
  stop = () => {
    CSS.highlights.delete(FOUND);
    CSS.highlights.delete(CURRENT);
    bar.remove();
    stop = undefined;
  };
  document.body.append(bar);
}

/** Highlights the words in the address of the page, and takes them out of the address. */
export async function highlightFromAddress(): Promise<void> {
  const marks = new URL(location.href).searchParams.get(MARK);
  if (marks === null) return;
  await highlight(marks, document.getElementById(fragmentId(location.hash)));
  const address = new URL(location.href);
  address.searchParams.delete(MARK);
  history.replaceState(history.state, '', address);
}

/** Places of the words in passages, notes and the note on the author, in order. */
function findRanges(marks: readonly string[]): Range[] {
  return [...document.querySelectorAll(TEXTS)].flatMap((element) => {
    const read = readElement(element);
    return markedPlaces(read.text, marks).flatMap(({ start, end }) => rangeOf(read, start, end) ?? []);
  });
}
