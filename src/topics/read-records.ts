import { readRecords } from '#content/loaders/records.ts';
import { personSchema, publicationSchema } from '#content/schemas.ts';
import type { NamedRecord } from './validation/claims.ts';

/**
 * Reads the names of people and publications: people are known by both orders of their name, publications by their name.
 *
 * What is wrong with a record is told where the records are loaded; here it is passed over.
 *
 * @param contentDir folder of the content
 * @throws EditorError where a file is no list of records
 */
export function readNamedRecords(contentDir: string): NamedRecord[] {
  const records = (file: string) =>
    Object.entries(readRecords(`${contentDir}/${file}`).value as Record<string, unknown>);
  return [
    ...records('people.json').flatMap(([record, value]): NamedRecord[] => {
      const { data } = personSchema.safeParse(value);
      if (!data) return [];
      const { family, given } = data;
      const names = [`${given} ${family}`, `${family} ${given}`];
      return [{ id: `person:${record}`, names, inflects: false, file: 'people.json', record }];
    }),
    ...records('publications.json').flatMap(([record, value]): NamedRecord[] => {
      const { data } = publicationSchema.safeParse(value);
      if (!data) return [];
      return [{ id: `publication:${record}`, names: [data.name], inflects: false, file: 'publications.json', record }];
    }),
  ];
}
