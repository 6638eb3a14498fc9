import { capital } from '#language/local.ts';

export interface Group<T> {
  heading: string;
  items: T[];
}

/** Puts things under headings, in the order in which the headings first come up. */
export function groupBy<T>(items: readonly T[], headingOf: (item: T) => string): Group<T>[] {
  return [...Map.groupBy(items, headingOf)].map(([heading, members]) => ({ heading, items: members }));
}

/** The letter under which a name is looked up: its first, as a capital, without accents. */
export function initialOf(name: string): string {
  const [first = ''] = name.normalize('NFD');
  return capital(first);
}
