import type { PageEntry } from './pages.ts';
import type { Place } from './entries.ts';

/** Places in one line: one with context, or several of an essay without. */
export type Line = [Place, ...Place[]];

export function linesOf(places: readonly Place[]): Line[] {
  const lines: Line[] = [];
  for (const place of places) {
    const line = lines.at(-1);
    const goesOn = line && !place.around && !line[0].around && line[0].essay === place.essay;
    if (goesOn) line.push(place);
    else lines.push([place]);
  }
  return lines;
}

/** Characters in a line of a column, numbers of passages in one, and lines on a screen of three columns, estimated. */
const LETTERS = 46;
const NUMBERS = 9;
const SCREEN = 90;

function heightOf({ word, forms, places }: PageEntry): number {
  const head = 1 + Math.floor((word.length + forms.join(', ').length) / LETTERS);
  return linesOf(places).reduce((sum, [{ essay, around }, ...others]) => {
    const letters = around ? around.before.length + around.word.length + around.after.length : 0;
    return sum + Math.ceil((essay.name.length + 4 + letters) / LETTERS + others.length / NUMBERS);
  }, head + 0.5);
}

/**
 * Splits a page into sets of columns about a screen high, so that nobody has to scroll back from the foot of a column
 * to the head of the next.
 */
export function columnSets(entries: readonly PageEntry[], height = SCREEN): PageEntry[][] {
  const heights = entries.map(heightOf);
  const all = heights.reduce((sum, one) => sum + one, 0);
  // Equal heights avoid a last set of a few words.
  const each = all / Math.max(1, Math.round(all / height));
  const sets: PageEntry[][] = [];
  let before = 0;
  entries.forEach((entry, index) => {
    const wanted = Math.floor((before + (heights[index] ?? 0) / 2) / each);
    const set = sets.at(-1);
    if (set && wanted < sets.length) set.push(entry);
    else sets.push([entry]);
    before += heights[index] ?? 0;
  });
  return sets;
}
