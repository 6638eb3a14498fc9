import { expect, it } from 'vitest';
import { z } from 'astro/zod';
import { readDataFile } from './data-file.ts';
import { validate } from './validate.ts';

const text = (expected: string) => z.string({ error: expected });

const schema = z.strictObject({
  title: text('the title').meta({ example: 'title: An Example' }),
  year: text('a year').meta({ example: 'year: "1999"' }),
  note: text('a note').optional(),
  people: z
    .array(z.strictObject({ role: text('a role'), person: text('an id') }), { error: 'a list of people' })
    .default([])
    .meta({ example: 'people: [{ role: Author, person: an-id }]' }),
});

function problems(yaml: string) {
  const data = readDataFile(yaml);
  if ('found' in data) throw new Error(data.found);
  return validate(schema, data, [], 'a-file').map(({ line, expected, found, write }) => [line, expected, found, write]);
}

const KNOWN = 'one of the known fields: title, year, note, people';
const FIELDS = 'the fields title, year, note, people';

const GOOD = 'title: T\nyear: "2001"\n';

const cases: [what: string, yaml: string, ...problems: unknown[][]][] = [
  ['nothing where all is well', GOOD],
  ['a missing field', 'year: "2001"\n', [1, 'title: the title', 'nothing', 'title: An Example']],
  ['a field without a value', 'year: "2001"\ntitle:\n', [2, 'title: the title', 'nothing', 'title: An Example']],
  [
    'each missing field, in the order of the lines',
    'note: 2\ntitle: []\n',
    [1, 'year: a year', 'nothing', 'year: "1999"'],
    [1, 'note: a note', '2 without quotes, which is no text', '"2", with the quotes'],
    [2, 'title: the title', '[]', 'title: An Example'],
  ],
  [
    'a misspelt field once',
    'titel: T\nyear: "2001"\n',
    [1, 'the field "title"', 'the field "titel"', 'title: An Example'],
  ],
  [
    'an unknown field beside two that are missing as three mistakes',
    'titel: T\n',
    [1, 'title: the title', 'nothing', 'title: An Example'],
    [1, 'year: a year', 'nothing', 'year: "1999"'],
    [1, KNOWN, 'the field "titel"', 'the right name of the field, or take it out'],
  ],
  [
    'an unknown field',
    `${GOOD}subtitle: S\n`,
    [3, KNOWN, 'the field "subtitle"', 'the right name of the field, or take it out'],
  ],
  [
    'each of two unknown fields',
    `${GOOD}one: 1\ntwo: 2\n`,
    [3, KNOWN, 'the field "one"', 'the right name of the field, or take it out'],
    [4, KNOWN, 'the field "two"', 'the right name of the field, or take it out'],
  ],
  [
    'text that YAML reads as a number',
    'title: T\nyear: 2001\n',
    [2, 'year: a year', '2001 without quotes, which is no text', '"2001", with the quotes'],
  ],
  [
    'a value of the wrong kind',
    `${GOOD}people: me\n`,
    [3, 'people: a list of people', '"me"', 'people: [{ role: Author, person: an-id }]'],
  ],
  [
    'a field missing further in',
    `${GOOD}people:\n  - role: R\n    person: p\n  - role: S\n`,
    [6, 'people.1.person: an id', 'nothing', 'people: [{ role: Author, person: an-id }]'],
  ],
  [
    'a field misspelt further in',
    `${GOOD}people:\n  - role: R\n    persn: p\n`,
    [5, 'the field "person"', 'the field "persn"', 'people: [{ role: Author, person: an-id }]'],
  ],
  [
    'a field unknown further in',
    `${GOOD}people:\n  - role: R\n    person: p\n    since: y\n`,
    [6, 'one of the known fields', 'the field "since"', 'the right name of the field, or take it out'],
  ],
  ['a list in place of fields', '- T\n', [1, FIELDS, '["T"]', 'the fields, as another entry has them']],
  ['nothing in place of fields', '', [1, FIELDS, 'nothing', 'the fields, as another entry has them']],
];

it.each(cases)('reports %s', (_what, yaml, ...expected) => {
  expect(problems(yaml)).toEqual(expected);
});

it('checks the part of a file that it is asked for, and counts lines from the top of the file', () => {
  const data = readDataFile('{\n  "one": { "title": "T", "year": "2001" },\n  "two": { "title": "T" }\n}');
  if ('found' in data) throw new Error(data.found);
  expect(validate(schema, data, ['one'], 'a-file')).toEqual([]);
  expect(validate(schema, data, ['two'], 'a-file')).toEqual([
    { file: 'a-file', line: 3, expected: 'year: a year', found: 'nothing', write: 'year: "1999"' },
  ]);
});

it('writes what a rule between fields says should be written, before any example', () => {
  const either = schema.superRefine((_value, context) => {
    context.addIssue({ code: 'custom', path: ['note'], message: 'no note', params: { write: 'nothing here' } });
    context.addIssue({ code: 'custom', path: ['year'], message: 'no year' });
  });
  const data = readDataFile(`${GOOD}note: N\n`);
  if ('found' in data) throw new Error(data.found);
  expect(validate(either, data, [], 'a-file')).toEqual([
    { file: 'a-file', line: 2, expected: 'year: no year', found: '"2001"', write: 'year: "1999"' },
    { file: 'a-file', line: 3, expected: 'note: no note', found: '"N"', write: 'nothing here' },
  ]);
});

it('offers no example that does not show the field in question', () => {
  const inner = z.strictObject({
    source: z.strictObject({ holds: z.enum(['title'], { error: 'one of: title' }) }).meta({ example: 'source: { … }' }),
  });
  const data = readDataFile('source:\n  holds: titel');
  if ('found' in data) throw new Error(data.found);
  expect(validate(inner, data, [], 'a-file')).toMatchObject([{ line: 2, write: 'what is expected' }]);
});
