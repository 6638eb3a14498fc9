import { segment, type Word } from '#language/segment.ts';

/** What stands between two words of a text that is to be marked, in an address; spaces stand between texts. */
const NEXT_WORD = '_';

/** A part of a text, in UTF-16 units; `end` is behind it. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Writes what is to be marked as it stands in an address.
 *
 * @param texts words, or words that stand in a row
 */
export function writeMarks(texts: readonly string[]): string {
  return texts.map((text) => text.trim().replaceAll(/[\s_]+/gu, NEXT_WORD)).join(' ');
}

/**
 * Reads what an address asks to be marked.
 *
 * @param marks texts with spaces between them
 */
export function readMarks(marks: string): string[] {
  return marks.split(' ').map((text) => text.replaceAll(NEXT_WORD, ' '));
}

/**
 * Finds what is to be marked in a text: whole words as they are compared, in any form that is written alike. Marks between
 * which only a sign stands, or nothing, are one: `rule-based`, letters of Chinese.
 *
 * @param text of a passage or a note
 * @param marks words, or words that stand in a row
 */
export function markedPlaces(text: string, marks: readonly string[]): Place[] {
  const wanted = new Map<string, string[][]>();
  for (const mark of marks) {
    const [first, ...rest] = segment(mark).words.map(({ form }) => form);
    if (first !== undefined) wanted.set(first, [...(wanted.get(first) ?? []), rest]);
  }
  const { words, joins } = segment(text);
  const rows = words.flatMap(({ form }, index) =>
    (wanted.get(form) ?? [])
      .filter((rest) => rest.every((one, offset) => words[index + 1 + offset]?.form === one))
      .map((rest) => placeOf(words.slice(index, index + 1 + rest.length))),
  );
  const compounds = joins
    .filter(({ form }) => wanted.get(form)?.some((rest) => rest.length === 0))
    .map(({ first, span }) => placeOf(words.slice(first, first + span)));
  return united([...rows, ...compounds], text);
}

function placeOf(words: readonly Word[]): Place {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function united(places: readonly Place[], text: string): Place[] {
  const found: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && /^\S?$/u.test(text.slice(last.end, place.start))) last.end = Math.max(last.end, place.end);
    else found.push({ ...place });
  }
  return found;
}
