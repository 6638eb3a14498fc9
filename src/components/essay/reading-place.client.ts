import { fragmentId } from '#links/fragment.ts';
import { passageId } from '#passages/passage.ts';
import { isArrivedAt, partAt, readingLine } from './reading-place.ts';

// The one place that all tell the reader of: what is scrolled to the line at which is read, or what was gone to.

/** Where a reader is in the essay of the page. */
export interface Place {
  /** Number of the passage that is read; 0 before the first. */
  passage: number;
  /** Its section: a heading, or another place that the contents lead to. */
  section: Element | undefined;
}

const passages: Element[] = [];
for (let next; (next = document.getElementById(passageId(passages.length + 1)));) passages.push(next);
const sections = [...document.querySelectorAll<HTMLAnchorElement>('essay-toc a')].flatMap(
  ({ hash }) => document.getElementById(fragmentId(hash)) ?? [],
);
const listeners: ((place: Place) => void)[] = [];
/** What the reader went to and has not scrolled away from. */
let arrivedAt: Element | null = null;
let isDue = false;

/** Has someone told where the reader is, now and whenever that may have changed. */
export function tellPlace(tell: (place: Place) => void): void {
  listeners.push(tell);
  tell(placeNow());
}

/**
 * Goes to the next passage or the one before, if there is one.
 *
 * @param by 1 or -1
 */
export function step(by: number): void {
  const next = passages[placeNow().passage - 1 + by];
  if (!next) return;
  // Without an entry in the history: going back leads to the page before, not through every passage.
  location.replace(`#${next.id}`);
  arrive();
}

function placeNow(): Place {
  const isAt = arrivedAt !== null && isArrivedAt(topOf(arrivedAt), marginOf(arrivedAt), view());
  const line = isAt && arrivedAt ? topOf(arrivedAt) : readingLine(view());
  const section = sections[partAt(sections.map(topOf), line) - 1];
  // Who goes to a heading reads what it stands above.
  const above = isAt && section === arrivedAt ? 1 : 0;
  return { passage: Math.min(partAt(passages.map(topOf), line) + above, passages.length), section };
}

/** What the address names; the longer ranges of passages have no element. */
function named(): Element | null {
  const id = fragmentId(location.hash);
  return document.getElementById(id) ?? document.getElementById(id.replace(/-.*/, ''));
}

function arrive(): void {
  arrivedAt = named();
  tellSoon();
}

function tellSoon(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    const goal = named();
    // Who follows the same link again has arrived again, and who has scrolled away has left.
    if (goal && Math.abs(topOf(goal) - marginOf(goal)) < 2) arrivedAt = goal;
    else if (arrivedAt && !isArrivedAt(topOf(arrivedAt), marginOf(arrivedAt), view())) arrivedAt = null;
    const place = placeNow();
    for (const tell of listeners) tell(place);
  });
}

function topOf(part: Element): number {
  return part.getBoundingClientRect().top;
}

/** Pixels that the browser leaves above what it goes to. */
function marginOf(part: Element): number {
  const { scrollMarginTop } = getComputedStyle(part);
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return (parseFloat(scrollMarginTop) || 0) + (parseFloat(scrollPaddingTop) || 0);
}

function view() {
  return { height: innerHeight, scroll: scrollY, range: document.documentElement.scrollHeight - innerHeight };
}

// Until the page is loaded a browser may still be on its way to what the address names.
for (const type of ['load', 'hashchange']) addEventListener(type, arrive);
for (const type of ['scroll', 'resize']) addEventListener(type, tellSoon, { passive: true });
arrive();
