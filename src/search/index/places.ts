import { readNumbers, writeNumbers } from './digits.ts';

/** Position of a term in a unit: index of its first word, and of the word after it. */
export interface Place {
  at: number;
  next: number;
}

/** Positions of a term, by unit, in order. */
export type Postings = ReadonlyMap<number, readonly Place[]>;

/** Serialises postings as delta-encoded numbers: first single words, then, after a space, compounds. */
export function writePostings(postings: Postings): string {
  const plain: number[] = [];
  const joined: number[] = [];
  let lastPlain = 0;
  let lastJoined = 0;
  for (const [unit, places] of postings) {
    const single = places.filter(({ at, next }) => next === at + 1).map(({ at }) => at);
    if (single.length > 0) {
      // Most words occur once in a unit: the lowest bit replaces their count.
      plain.push(2 * (unit - lastPlain) + (single.length > 1 ? 1 : 0));
      if (single.length > 1) plain.push(single.length);
      single.forEach((at, index) => plain.push(at - (single[index - 1] ?? 0)));
      lastPlain = unit;
    }
    for (const { at, next } of places) {
      if (next === at + 1) continue;
      joined.push(unit - lastJoined, at, next - at);
      lastJoined = unit;
    }
  }
  return writeNumbers(plain) + (joined.length > 0 ? ` ${writeNumbers(joined)}` : '');
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
