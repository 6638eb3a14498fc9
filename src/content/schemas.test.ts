import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { METADATA, essaySchema } from './schemas.ts';
import { personSchema, publicationSchema } from './record-schemas.ts';
import { synonymsSchema } from './synonyms-schema.ts';

type Fields = Record<string, unknown>;

const essay: Fields = {
  title: 'More Cooperation In Cyberspace',
  authors: ['lan-xinzhen'],
  publication: 'beijing-review',
  published: '2020-11-26',
  original: 'https://example.org/lan',
  kind: 'Opinion column',
  rights: 'With the publisher.',
  language: 'en',
  summary: 'It argues. It asks.',
};

/** What an editor is told about a record: the place of each fault and the message. */
function faults(schema: z.ZodObject, record: Fields): string[] {
  const { error } = schema.safeParse(record);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

const date = 'a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD, or the words “not stated”';
const address = 'the address of the original, starting with https://';
const title = 'the title of the essay, with a letter or a digit in it';
const tag = 'a language tag of BCP 47, such as en';
const line = 'the number of a line of the source, counted from 1';
const body = 'a list of line numbers: the lines that are the body';
const source = { file: 'lan.txt', body: [3, 5] };
const leftOut = { line: 7, what: 'Caption', why: 'Its characters were lost.' };

describe('the facts of an essay', () => {
  it('may give a bare year as the date', () => {
    expect(essaySchema.parse({ ...essay, published: 2020 }).published).toBe('2020');
  });

  it('are enough where only what must be known is there', () => {
    expect(essaySchema.parse(essay)).toEqual({ ...essay, credits: [], foreignWords: [], schemaType: 'Article' });
  });

  it.each<[string, unknown]>([
    ['title', '网络空间'],
    ['title', '1984'],
    ['titleInSentenceCase', 'More cooperation in cyberspace'],
    ['titleInferredFrom', 'the address of the page'],
    ['authors', ['lan-xinzhen', 'youzhi-tan']],
    ['credits', [{ role: 'Copy editor', person: 'garth-wilson' }]],
    ['publication', 'cyber-insights'],
    ['published', '2020'],
    ['published', '2020-11'],
    ['published', 'not stated'],
    ['publishedNote', 'So 2020 or later.'],
    ['foreignWords', [{ language: 'zh-Latn-pinyin', words: ['Wuzhen'] }]],
    ['original', 'http://example.org/a?b=1#c'],
    ['kind', 'Speech'],
    ['schemaType', 'OpinionNewsArticle'],
    ['rights', 'None are known.'],
    ['language', 'zh-Hans-CN'],
    ['summary', 'One. Two.'],
    ['authorNote', { text: 'A writer.' }],
    ['authorNote', { line: 13, text: 'A writer.' }],
    ['source', { ...source, metadata: [], leftOut: [] }],
    ['source', { ...source, metadata: [{ line: 1, holds: 'title', withheld: 'An address.' }], leftOut: [leftOut] }],
  ])('are taken as they were written: %s %j', (field, value) => {
    expect(essaySchema.parse({ ...essay, [field]: value })[field as keyof z.infer<typeof essaySchema>]).toEqual(value);
  });

  it.each<[string, unknown, string, string?]>([
    ['title', undefined, title],
    ['title', '', title],
    ['title', ' ', title],
    ['title', 1984, title],
    ['title', '…?!', title],
    ['title', '\u200b', title],
    [
      'titleInSentenceCase',
      'More co-operation in cyberspace',
      'the title letter by letter, in which only capitals differ',
    ],
    ['titleInferredFrom', '', 'where the title was taken from'],
    ['authors', undefined, 'a list of ids of people.json'],
    ['authors', 'lan-xinzhen', 'a list of ids of people.json'],
    ['authors', [], 'at least one id of people.json'],
    ['authors', ['lan', ''], 'the id of a person in people.json', 'authors.1'],
    ['credits', 'Garth Wilson', 'a list of roles and people'],
    ['credits', [{ person: 'garth-wilson' }], 'what the person did, such as Copy editor', 'credits.0.role'],
    ['credits', [{ role: 'Copy editor' }], 'the id of a person in people.json', 'credits.0.person'],
    ['publication', undefined, 'the id of a publication in publications.json'],
    ['published', undefined, date],
    ['published', 20201126, date],
    ['published', true, date],
    ['published', '2020-02-30', date],
    ['published', 'Not stated', date],
    ['published', 'November 2020', date],
    ['publishedNote', '', 'a sentence on the date'],
    ['original', undefined, address],
    ['original', 'www.example.org', address],
    ['original', 'javascript:alert(1)', address],
    ['original', 'ftp://example.org/', address],
    ['kind', undefined, 'the kind of text, in words'],
    ['rights', undefined, 'who holds the rights, and what licence is stated'],
    ['language', undefined, tag],
    ['language', 'English, UK', tag],
    ['language', '', tag],
    ['language', 'e', tag],
    ['summary', undefined, 'two sentences that sum the essay up'],
    ['authorNote', { line: 0, text: 'A writer.' }, line, 'authorNote.line'],
    ['authorNote', { line: 3 }, 'the note on the author, word for word', 'authorNote.text'],
    ['source', { body: [3] }, 'the name of a file in content/sources/', 'source.file'],
    ['source', { file: 'lan.txt' }, body, 'source.body'],
    ['source', { file: 'lan.txt', body: [] }, body, 'source.body'],
    ['source', { file: 'lan.txt', body: ['3'] }, line, 'source.body.0'],
    ['source', { file: 'lan.txt', body: [3, 0] }, line, 'source.body.1'],
    ['source', { file: 'lan.txt', body: [3.5] }, line, 'source.body.0'],
    ['source', { ...source, metadata: [{ line: -1, holds: 'title' }] }, line, 'source.metadata.0.line'],
    [
      'source',
      { ...source, metadata: [{ line: 1, holds: 'author' }] },
      `one of: ${Object.keys(METADATA).join(', ')}`,
      'source.metadata.0.holds',
    ],
    [
      'source',
      { ...source, metadata: [{ line: 1, holds: 'title', withheld: '' }] },
      'a sentence',
      'source.metadata.0.withheld',
    ],
    ['source', { ...source, leftOut: [{ ...leftOut, line: '7' }] }, line, 'source.leftOut.0.line'],
    [
      'source',
      { ...source, leftOut: [{ ...leftOut, what: '' }] },
      'what the line is, in a few words',
      'source.leftOut.0.what',
    ],
    [
      'source',
      { ...source, leftOut: [{ ...leftOut, why: undefined }] },
      'why the line is left out, as a sentence',
      'source.leftOut.0.why',
    ],
  ])('are refused with what is expected: %s %j', (field, value, message, place = field) => {
    expect(faults(essaySchema, { ...essay, [field]: value })).toEqual([`${place}: ${message}`]);
  });

  it.each<[string, Fields]>([
    ['titel', { titel: 'A' }],
    ['note', { authorNote: { text: 'A writer.', note: 'B' } }],
    ['age', { credits: [{ role: 'Editor', person: 'lan', age: 3 }] }],
    ['lines', { source: { ...source, lines: [1] } }],
    ['text', { source: { ...source, metadata: [{ line: 1, holds: 'title', text: 'A' }] } }],
    ['reason', { source: { ...source, leftOut: [{ ...leftOut, reason: 'B' }] } }],
  ])('are refused where a field is not known: %s', (field, wrong) => {
    expect(essaySchema.safeParse({ ...essay, ...wrong }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: [field] },
    ]);
  });

  it('lose the white space around a value', () => {
    expect(essaySchema.parse({ ...essay, title: '  A title \n' }).title).toBe('A title');
  });
});

describe('an example that an editor can copy', () => {
  it.each([
    ['an essay', essaySchema],
    ['a person', personSchema],
    ['a publication', publicationSchema],
    ['a set of synonyms', synonymsSchema],
  ])('is there for every field of %s and names it', (_name, schema) => {
    for (const [field, type] of Object.entries(schema.shape)) {
      expect(z.globalRegistry.get(type)?.example).toMatch(new RegExp(`^"?${field}"?: `));
    }
  });
});
