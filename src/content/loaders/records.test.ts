import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { personSchema } from '../record-schemas.ts';
import { testFolder } from './fixtures/test-folder.ts';
import { loadRecords } from './records.ts';

const folder = testFolder();

describe('the loader of records', () => {
  const PERSON = '{ "family": "Probe", "given": "Ada", "nameOrder": "given-first" }';
  const load = () => loadRecords(`${folder.path}/people.json`, personSchema);

  it('takes each record with its id', async () => {
    folder.write('people.json', `{ "ada": ${PERSON} }`);
    const store = await folder.loaded(load());
    expect([...store.values()]).toEqual([
      { id: 'ada', data: { family: 'Probe', given: 'Ada', nameOrder: 'given-first' }, filePath: 'people.json' },
    ]);
  });

  it('takes a file with nothing to list', async () => {
    folder.write('people.json', '{}');
    const store = await folder.loaded(load());
    expect(store.size).toBe(0);
  });

  it('reads tabs, Windows lines and a mark of the encoding', async () => {
    folder.write('people.json', `\uFEFF{\r\n\t"ada": ${PERSON}\r\n}`);
    const store = await folder.loaded(load());
    expect(store.size).toBe(1);
  });

  it.each([
    ['a comma after the last record', `{\n  "ada": ${PERSON},\n}`, 3, 'Expected double-quoted property name'],
    ['a missing comma', `{\n  "ada": ${PERSON}\n  "ben": ${PERSON}\n}`, 3, `Expected ',' or '}' after property value`],
    ['YAML', 'ada:\n  family: Probe', 1, `Unexpected token 'a'`],
    ['an empty file', '', 1, 'Unexpected end of JSON input'],
    ['an id that stands twice', `{\n  "ada": ${PERSON},\n  "ada": ${PERSON}\n}`, 3, 'Map keys must be unique'],
    ['an id that would be two', `{\n  "a/b": ${PERSON}\n}`, 2, '"a/b"'],
    ['an id that leads out of its folder', `{\n  "../x": ${PERSON}\n}`, 2, '"../x"'],
    ['an id of nothing', `{\n  "": ${PERSON}\n}`, 2, '""'],
    [
      'capitals, which some systems do not tell apart',
      `{\n  "index": ${PERSON},\n  "INDEX": ${PERSON}\n}`,
      3,
      '"INDEX"',
    ],
    ['an id that is written in two ways', `{\n  "e\u0301": ${PERSON}\n}`, 2, '"e\u0301"'],
    ['a part of every object', `{\n  "__proto__": ${PERSON}\n}`, 2, '"__proto__"'],
    ['the name of a device', `{\n  "aux": ${PERSON}\n}`, 2, '"aux"'],
    [
      'an id that no file can be called by',
      `{\n  "${'a'.repeat(101)}": ${PERSON}\n}`,
      2,
      `"${'a'.repeat(20)}…", which has 101`,
    ],
    ['a list', `[${PERSON}]`, 1, 'a list'],
    ['a record that is none', '{\n  "ada": "Ada Probe"\n}', 2, '"Ada Probe"'],
  ])('refuses %s', async (_what, text, line, found) => {
    folder.write('people.json', text);
    const error: unknown = await folder.loaded(load()).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'EditorError' });
    expect(String(error)).toContain(`people.json:${line}\n`);
    expect(String(error)).toContain(`\n  found     ${found}`);
  });

  it('asks the check of all records, once each is right by itself', async () => {
    const check = (_data: unknown, file: string) => [{ file, line: 7, expected: 'a', found: 'b', write: 'c' }];
    const checked = () => loadRecords(`${folder.path}/people.json`, personSchema, check);
    folder.write('people.json', `{ "ada": ${PERSON} }`);
    await expect(folder.loaded(checked())).rejects.toThrow('people.json:7\n');
    folder.write('people.json', '{ "ada": {} }');
    await expect(folder.loaded(checked())).rejects.toThrow('people.json:1\n');
  });

  it('does not call a folder a file that is missing', async () => {
    mkdirSync(path.join(folder.path, 'people.json'));
    await expect(folder.loaded(load())).rejects.toThrow(
      'people.json\n  expected  a plain file\n  found     a folder\n',
    );
  });
});
