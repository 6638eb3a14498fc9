import { readNumbers, writeNumbers } from './digits.ts';

/** Position of a term in a unit: index of its first word, and of the word after it. */
export interface Place {
  at: number;
  next: number;
}

/** Positions of a term, by unit, in order. */
export type Postings = ReadonlyMap<number, readonly Place[]>;

/** Positions of a term in numbers alone, which an index of a million words takes. */
export interface Occurrences {
  /** Of single words: unit and position, by unit. */
  single: number[];
  /** Of compounds: unit, position and number of words. */
  joined: number[];
}

/** Serialises postings as delta-encoded numbers: first single words, then, after a space, compounds. */
export function writePostings({ single, joined }: Occurrences): string {
  const plain: number[] = [];
  let last = 0;
  for (let from = 0, to = 0; from < single.length; from = to) {
    const unit = single[from] ?? 0;
    while (single[to] === unit) to += 2;
    const count = (to - from) / 2;
    // Most words occur once in a unit: the lowest bit replaces their count.
    plain.push(2 * (unit - last) + (count > 1 ? 1 : 0));
    if (count > 1) plain.push(count);
    for (let index = from; index < to; index += 2) {
      plain.push((single[index + 1] ?? 0) - (index > from ? (single[index - 1] ?? 0) : 0));
    }
    last = unit;
  }
  const units = joined.filter((_, index) => index % 3 === 0);
  const compounds = units.flatMap((unit, index) => [
    unit - (units[index - 1] ?? 0),
    ...joined.slice(3 * index + 1, 3 * index + 3),
  ]);
  return writeNumbers(plain) + (compounds.length > 0 ? ` ${writeNumbers(compounds)}` : '');
}

export function readPostings(text: string): Map<number, Place[]> {
  const [plain = '', joined = ''] = text.split(' ');
  const postings = new Map<number, Place[]>();
  const numbers = readNumbers(plain);
  let unit = 0;
  for (let index = 0; index < numbers.length;) {
    const head = numbers[index++] ?? 0;
    unit += head >> 1;
    let left = head % 2 === 1 ? (numbers[index++] ?? 0) : 1;
    const places: Place[] = [];
    for (let at = 0; left > 0; left -= 1) {
      at += numbers[index++] ?? 0;
      places.push({ at, next: at + 1 });
    }
    postings.set(unit, places);
  }
  const others = readNumbers(joined);
  let other = 0;
  for (let index = 0; index < others.length; index += 3) {
    const [step = 0, at = 0, span = 0] = others.slice(index, index + 3);
    other += step;
    const places = postings.get(other) ?? [];
    places.push({ at, next: at + span });
    postings.set(
      other,
      places.sort((a, b) => a.at - b.at),
    );
  }
  return postings;
}
