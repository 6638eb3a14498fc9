import type { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { personSchema, publicationSchema } from './record-schemas.ts';

type Fields = Record<string, unknown>;

const person: Fields = { family: 'Lan', given: 'Xinzhen', nameOrder: 'family-first' };
const publication: Fields = { name: 'Beijing Review' };

it.each<[string, z.ZodObject, Fields]>([
  ['a person', personSchema, person],
  ['a person of whom something is known', personSchema, { ...person, about: 'A writer.', aboutSource: 'A note.' }],
  ['a person who belongs to an organisation', personSchema, { ...person, affiliation: 'A University' }],
  ['a person with the given name first', personSchema, { ...person, nameOrder: 'given-first' }],
  ['a publication', publicationSchema, publication],
  [
    'a publication of which more is known',
    publicationSchema,
    { ...publication, url: 'https://example.org/', kind: 'magazine', about: 'A.', aboutSource: 'A note.' },
  ],
])('records are taken as they were written: %s', (_name, schema, record) => {
  expect(schema.parse(record)).toEqual(record);
});

it.each<[string, z.ZodObject, Fields, string]>([
  ['no family name', personSchema, { ...person, family: '' }, 'family: the family name'],
  ['no given name', personSchema, { ...person, given: undefined }, 'given: the given name'],
  ['another order', personSchema, { ...person, nameOrder: 'family' }, 'nameOrder: "family-first" or "given-first"'],
  ['an empty sentence', personSchema, { ...person, about: '' }, 'about: a sentence on the person'],
  [
    'a sentence without its source',
    personSchema,
    { ...person, about: 'A writer.' },
    'aboutSource: where the sentence “about” is from, as a sentence',
  ],
  [
    'the source of nothing',
    publicationSchema,
    { ...publication, aboutSource: 'A note.' },
    'about: the sentence whose source is given',
  ],
  [
    'an affiliation to nothing',
    personSchema,
    { ...person, affiliation: ' ' },
    'affiliation: the name of an organisation',
  ],
  ['an unknown field', personSchema, { ...person, born: 1970 }, ': Unrecognized key: "born"'],
  ['no name', publicationSchema, {}, 'name: the name of the publication'],
  [
    'an address without scheme',
    publicationSchema,
    { ...publication, url: 'example.org' },
    'url: an address starting with https://',
  ],
  ['an empty sentence', publicationSchema, { ...publication, about: ' ' }, 'about: a sentence on the publication'],
  [
    'a kind that there is not',
    publicationSchema,
    { ...publication, kind: 'weekly' },
    'kind: one of: magazine, newspaper, journal, website',
  ],
  ['an unknown field', publicationSchema, { ...publication, city: 'A' }, ': Unrecognized key: "city"'],
])('records are refused with what is expected: %s', (_name, schema, record, message) => {
  const { error } = schema.safeParse(record);
  expect(error?.issues.map(({ path, message: said }) => `${path.join('.')}: ${said}`)).toEqual([message]);
});
