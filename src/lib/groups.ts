import { capital } from '#language/local.ts';

/** Things that belong under one heading. */
export interface Group<T> {
  heading: string;
  items: T[];
}

/**
 * Puts things under headings, in the order in which the headings first come up.
 *
 * @param items the things, already in order
 * @param headingOf what a thing is listed under
 */
export function groupBy<T>(items: readonly T[], headingOf: (item: T) => string): Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const heading = headingOf(item);
    const group = groups.get(heading);
    if (group) group.push(item);
    else groups.set(heading, [item]);
  }
  return [...groups].map(([heading, members]) => ({ heading, items: members }));
}

/**
 * The letter under which a name is looked up: its first, as a capital, without accents.
 *
 * @param name a family name
 */
export function initialOf(name: string): string {
  const [first = ''] = name.normalize('NFD');
  return capital(first);
}
