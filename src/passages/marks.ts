import type { Range } from '#language/group.ts';
import { segment, type Word } from '#language/segment.ts';

/** Joins the words of a phrase in an address; spaces separate phrases. */
const NEXT_WORD = '_';

/** Serialises words and phrases for the address. */
export function writeMarks(texts: readonly string[]): string {
  return texts.map((text) => text.trim().replaceAll(/[\s_]+/gu, NEXT_WORD)).join(' ');
}

export function readMarks(marks: string): string[] {
  return marks.split(' ').map((text) => text.replaceAll(NEXT_WORD, ' '));
}

/**
 * Finds words and phrases in a text, normalised. Adjacent places, with at most one sign between them, are one:
 * `rule-based`, letters of Chinese.
 */
export function markedPlaces(text: string, marks: readonly string[]): Range[] {
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

function placeOf(words: readonly Word[]): Range {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function united(places: readonly Range[], text: string): Range[] {
  const found: Range[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && /^\S?$/u.test(text.slice(last.end, place.start))) last.end = Math.max(last.end, place.end);
    else found.push({ ...place });
  }
  return found;
}
