import { fragmentId } from '#links/fragment.ts';
import { passageId } from '#passages/passage.ts';
import { isArrivedAt, partAt, readingLine } from './reading-place.ts';

// One reading position for all parts of the page: what lies at the reading line, or the target of the last navigation.

/** Reading position in the essay. */
export interface Place {
  /** 0 before the first. */
  passage: number;
  /** A heading, or another target of the contents. */
  section: Element | undefined;
}

const passages: Element[] = [];
for (let next; (next = document.getElementById(passageId(passages.length + 1)));) passages.push(next);
const sections = [...document.querySelectorAll<HTMLAnchorElement>('essay-toc a')].flatMap(
  ({ hash }) => document.getElementById(fragmentId(hash)) ?? [],
);
const listeners: ((place: Place) => void)[] = [];
/** Target of the last navigation, until it is scrolled away. */
let arrivedAt: Element | null = null;
let isDue = false;

/** Calls a listener now and at each change of the position. */
export function tellPlace(tell: (place: Place) => void): void {
  listeners.push(tell);
  tell(placeNow());
}

/** Goes to the next passage (1) or the previous one (-1), if there is one. */
export function step(by: number): void {
  const next = passages[placeNow().passage - 1 + by];
  if (!next) return;
  // No entry in the history: Back leads to the previous page, not through every passage.
  location.replace(`#${next.id}`);
  arrive();
}

function placeNow(): Place {
  const isAt = arrivedAt !== null && isArrivedAt(topOf(arrivedAt), marginOf(arrivedAt), view());
  const line = isAt && arrivedAt ? topOf(arrivedAt) : readingLine(view());
  const section = sections[partAt(sections.map(topOf), line) - 1];
  // After navigation to a heading, its first passage is read.
  const above = isAt && section === arrivedAt ? 1 : 0;
  return { passage: Math.min(partAt(passages.map(topOf), line) + above, passages.length), section };
}

/** Target of the address; longer ranges of passages have no element. */
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
    // The same link may be followed again; scrolling away ends the arrival.
    if (goal && Math.abs(topOf(goal) - marginOf(goal)) < 2) arrivedAt = goal;
    else if (arrivedAt && !isArrivedAt(topOf(arrivedAt), marginOf(arrivedAt), view())) arrivedAt = null;
    const place = placeNow();
    for (const tell of listeners) tell(place);
  });
}

function topOf(part: Element): number {
  return part.getBoundingClientRect().top;
}

/** Pixels that the browser leaves above a target. */
function marginOf(part: Element): number {
  const { scrollMarginTop } = getComputedStyle(part);
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return (parseFloat(scrollMarginTop) || 0) + (parseFloat(scrollPaddingTop) || 0);
}

function view() {
  return { height: innerHeight, scroll: scrollY, range: document.documentElement.scrollHeight - innerHeight };
}

// Before `load` the browser may not have scrolled to the target yet.
for (const type of ['load', 'hashchange']) addEventListener(type, arrive);
for (const type of ['scroll', 'resize']) addEventListener(type, tellSoon, { passive: true });
arrive();
