import { compare, listOf } from '#language/local.ts';

/** A person's name in its parts, and the order in which it is written. */
export interface Name {
  family: string;
  given: string;
  nameOrder: 'family-first' | 'given-first';
}

/** Scripts that put no space between the parts of a name. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+$/u;

/** Writes a name in its own order: `Lan Xinzhen`, `Youzhi Tan`, `陈海`. */
export function fullName({ family, given, nameOrder }: Name): string {
  const parts = nameOrder === 'family-first' ? [family, given] : [given, family];
  return parts.join(parts.every((part) => UNSPACED.test(part)) ? '' : ' ');
}

/** Names as a list in the language of the site, each in its own order: `Lan Xinzhen and Youzhi Tan`. */
export function joinNames(people: readonly Name[]): string {
  return listOf(people.map((name) => fullName(name)));
}

/** Compares by family name, given name, then another word such as a title. */
export function compareByName(a: { name: Name; then: string }, b: { name: Name; then: string }): number {
  return compare(a.name.family, b.name.family) || compare(a.name.given, b.name.given) || compare(a.then, b.then);
}
