import { compare, listOf } from '#language/local.ts';

/** A person's name in its parts, and the order in which it is written. */
export interface Name {
  family: string;
  given: string;
  nameOrder: 'family-first' | 'given-first';
}

/**
 * Writes a name in its own order: `Lan Xinzhen`, `Youzhi Tan`.
 *
 * @param name the name in its parts
 */
export function fullName({ family, given, nameOrder }: Name): string {
  return nameOrder === 'family-first' ? `${family} ${given}` : `${given} ${family}`;
}

/**
 * Writes the names of people as a list in English words, each in its own order: `Lan Xinzhen and Youzhi Tan`.
 *
 * @param people the names, in order
 */
export function joinNames(people: readonly Name[]): string {
  return listOf(people.map((name) => fullName(name)));
}

/**
 * Orders by family name, then given name, then a last word such as a title.
 *
 * @param a, b the names, each with the word that decides between equal names
 * @returns negative, zero or positive, as `Array.prototype.sort` wants it
 */
export function compareByName(a: { name: Name; then: string }, b: { name: Name; then: string }): number {
  return compare(a.name.family, b.name.family) || compare(a.name.given, b.name.given) || compare(a.then, b.then);
}
