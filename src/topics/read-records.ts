import { readRecords } from '#content/loaders/records.ts';
import { personSchema, publicationSchema } from '#content/schemas.ts';
import type { NamedRecord } from './validation/claims.ts';

/**
 * Reads the names of people and publications: people are known by both orders of their name, publications by their
 * name.
 *
 * What is wrong with a record is told where the records are loaded; here it is passed over.
 */
export function readNamedRecords(contentDir: string): NamedRecord[] {
  const records = (file: string) =>
    Object.entries(readRecords(`${contentDir}/${file}`).value as Record<string, unknown>);
  return [
    ...records('people.json').flatMap(([id, value]): NamedRecord[] => {
      const { data } = personSchema.safeParse(value);
      if (!data) return [];
      const { family, given } = data;
      const names = [`${given} ${family}`, `${family} ${given}`];
      return [{ subject: { kind: 'person', id }, names, inflects: false, file: 'people.json' }];
    }),
    ...records('publications.json').flatMap(([id, value]): NamedRecord[] => {
      const { data } = publicationSchema.safeParse(value);
      if (!data) return [];
      return [{ subject: { kind: 'publication', id }, names: [data.name], inflects: false, file: 'publications.json' }];
    }),
  ];
}
