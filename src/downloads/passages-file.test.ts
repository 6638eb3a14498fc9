import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { essay, site } from './fixtures/model.ts';
import { passagesFile } from './passages-file.ts';
import { passagesSchema } from './passages-schema.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(passagesSchema(site));
const unknown = { ...essay, published: 'not stated', edition: 'not stated', notes: [], sections: [], passages: [] };
const file = passagesFile([essay, unknown], site);

describe('the passages as data', () => {
  it('are what their schema says', () => {
    validate(file);
    expect(validate.errors).toBeNull();
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
      address: 'https://essays.example.org/reader/essays/sea/#p2',
    });
    expect(file.notes.map(({ id, passages }) => [id, passages])).toEqual([
      ['fn-wide', [1]],
      ['fn-head', []],
    ]);
    expect(file.site.edition).toBe('2026-11-24');
  });

  it('have no value for what is not stated', () => {
    expect(file.essays[1]).toMatchObject({ published: null, edition: null, publishedNote: null });
  });
});

describe('the schema', () => {
  const [first] = file.passages;

  it.each([
    ['a field that it does not name', { ...file, passages: [{ ...first, html: '<p>' }] }],
    ['a passage without its address', { ...file, passages: [{ ...first, address: undefined }] }],
    ['an address without a host', { ...file, passages: [{ ...first, address: '/essays/sea/#p1' }] }],
    ['a date that is none', { ...file, site: { ...file.site, edition: '2026-13-01' } }],
    ['another version', { ...file, version: 2 }],
  ])('refuses %s', (_name, wrong) => {
    expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
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
