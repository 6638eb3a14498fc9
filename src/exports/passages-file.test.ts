import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Essay } from '#content/essay.ts';
import { essay, site } from './fixtures/model.ts';
import { passagesFile, type AroundPassages } from './passages-file.ts';
import { passagesFileSchema, passagesSchema } from './passages-schema.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(passagesSchema(site));
const unknown = { ...essay, published: 'not stated', edition: 'not stated', notes: [], sections: [], passages: [] };
const topic = {
  id: 'concepts/sea' as const,
  kind: 'concepts' as const,
  slug: 'sea',
  name: 'sea',
  otherNames: ['waters'],
  searchedAs: ['ocean'],
  definition: 'Salt water.',
  see: null,
  related: [],
  added: [],
  removed: [],
};
const reference = { ...topic, id: 'concepts/ocean' as const, name: 'ocean', definition: '', see: topic.id };
const ann = { id: 'ann', family: 'Ng', given: 'Ann', nameOrder: 'family-first' as const };
const bo = { id: 'bo', family: 'Berg', given: 'Bo', nameOrder: 'given-first' as const };
const records = { credits: [], notes: [], mentions: [] };
const around: AroundPassages = {
  topics: [reference, topic],
  people: [
    { ...ann, ...records, about: 'Writes.', aboutSource: 'The note.', affiliation: 'A School', essays: [essay] },
    { ...bo, ...records, essays: [] },
  ],
  publications: [{ id: 'shore', name: 'Shore', essays: [essay], mentions: [] }],
  pairs: [{ left: essay, right: unknown }],
};
const speaking: Essay = {
  ...essay,
  mentions: [
    {
      subject: { kind: 'topic', id: topic.id },
      passage: 1,
      places: [
        { name: 'sea', start: 4, end: 7 },
        { name: 'sea', start: 4, end: 7 },
      ],
      reason: null,
    },
    { subject: { kind: 'person', id: 'ann' }, passage: 1, places: [{ name: 'The', start: 0, end: 3 }], reason: null },
    { subject: { kind: 'topic', id: topic.id }, passage: 2, places: [], reason: 'It means the sea.' },
  ],
};
const file = passagesFile([speaking, unknown], around, site);

describe('the passages as data', () => {
  it('are what their schema says', () => {
    validate(file);
    expect(validate.errors).toBeNull();
    expect(passagesFileSchema.safeParse(file).error).toBeUndefined();
  });

  it('give each passage with its permanent address, and the editor’s notes apart', () => {
    expect(file.passages[1]).toEqual({
      essay: 'sea',
      number: 2,
      id: 'p2',
      kind: 'paragraph',
      section: 'salt',
      text: 'See the end: <a href="#x">',
      words: 4,
      topics: [{ topic: 'concepts/sea', names: [], reason: 'It means the sea.' }],
      address: 'https://essays.example.org/reader/essays/sea/#p2',
    });
    expect(file.notes.map(({ id, passages }) => [id, passages])).toEqual([
      ['fn-wide', [1]],
      ['fn-head', []],
    ]);
    expect(file.site.edition).toBe('2026-11-24');
  });

  it('say of what each passage speaks, as it is written there, each name once, and of no person', () => {
    expect(file.passages[0]?.topics).toEqual([{ topic: 'concepts/sea', names: ['sea'], reason: null }]);
  });

  it('have the topics, of which a reference has no page', () => {
    expect(file.topics).toEqual([
      expect.objectContaining({ id: 'concepts/ocean', see: 'concepts/sea', definition: null, address: null }),
      {
        id: 'concepts/sea',
        kind: 'concepts',
        name: 'sea',
        otherNames: ['waters'],
        searchedAs: ['ocean'],
        definition: 'Salt water.',
        see: null,
        related: [],
        address: 'https://essays.example.org/reader/topics/concepts/sea/',
      },
    ]);
  });

  it('have who wrote and where it appeared, with the source of what is said, and what is compared', () => {
    expect(file.people[0]).toEqual({
      id: 'ann',
      name: 'Ng Ann',
      family: 'Ng',
      given: 'Ann',
      about: 'Writes.',
      aboutSource: 'The note.',
      affiliation: 'A School',
      essays: ['sea'],
      address: 'https://essays.example.org/reader/people/ann/',
    });
    expect(file.publications).toMatchObject([{ id: 'shore', essays: ['sea'], kind: null, url: null }]);
    expect(file.compare).toEqual([
      { left: 'sea', right: 'sea', address: 'https://essays.example.org/reader/compare/sea/sea/' },
    ]);
  });

  it('have no value for what is not stated', () => {
    expect(file.essays[1]).toMatchObject({ published: null, edition: null, publishedNote: null });
    expect(file.people[1]).toMatchObject({ about: null, aboutSource: null, affiliation: null });
  });
});

describe('the schema', () => {
  const [passage] = file.passages;

  it.each([
    ['a field that it does not name', { ...file, passages: [{ ...passage, html: '<p>' }] }],
    ['a passage without its address', { ...file, passages: [{ ...passage, address: undefined }] }],
    ['an address without a host', { ...file, passages: [{ ...passage, address: '/essays/sea/#p1' }] }],
    ['a date that is none', { ...file, site: { ...file.site, edition: '2026-13-01' } }],
    ['a kind of topic that there is not', { ...file, topics: [{ ...file.topics[0], kind: 'things' }] }],
    ['another version', { ...file, version: 2 }],
  ])('refuses %s', (_name, wrong) => {
    const read: unknown = JSON.parse(JSON.stringify(wrong));
    expect([validate(read), passagesFileSchema.safeParse(read).success]).toEqual([false, false]);
  });

  it('says of every field what it means', () => {
    const nameless: string[] = [];
    const look = (schema: Record<string, unknown>, where: string): void => {
      for (const [name, field] of Object.entries(
        (schema.properties ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        if (typeof field.description !== 'string') nameless.push(`${where}/${name}`);
        look(field, `${where}/${name}`);
        if (typeof field.items === 'object') look(field.items as Record<string, unknown>, `${where}/${name}[]`);
      }
    };
    look(passagesSchema(site), '');
    expect(nameless).toEqual([]);
  });

  it('has its own address as its name', () => {
    expect(passagesSchema(site).$id).toBe('https://essays.example.org/reader/passages.schema.json');
    expect(file.$schema).toBe(passagesSchema(site).$id);
  });
});
