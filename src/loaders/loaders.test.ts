import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { beforeEach, describe, expect, it } from 'vitest';
import { personSchema } from '../schemas.ts';
import { framework } from '../tests/content/framework.ts';
import { loadEssays } from './essays.ts';
import { loadRecords } from './records.ts';
import { loadSources } from './sources.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'loaders-'));
  return () => rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** What the framework keeps of what a loader loads. */
async function loaded(loader: Loader) {
  const { store, run } = framework(folder);
  await run(loader);
  return store;
}

const FRONT_MATTER = [
  'title: A Text For Tests',
  'authors: [ada-probe]',
  'publication: test-leaves',
  'published: 2021-02-03',
  'original: https://essays.example.org/',
  'kind: Invented text',
  'rights: Invented for tests.',
  'language: en',
  'summary: This text was invented for tests.',
];
const ESSAY = ['---', ...FRONT_MATTER, '---', '', 'A paragraph.', ''].join('\n');

describe('the loader of essays', () => {
  const load = () => loadEssays(`${folder}/essays`);

  it('takes the slug from the name of the file, and keeps a date as it was written', async () => {
    write('essays/good.mdx', ESSAY);
    const store = await loaded(load());
    expect([...store.keys()]).toEqual(['good']);
    expect(store.get('good')).toMatchObject({
      data: { title: 'A Text For Tests', published: '2021-02-03' },
      body: '\nA paragraph.\n',
      filePath: 'essays/good.mdx',
      deferredRender: true,
    });
  });

  it.each([
    ['lines that end as on Windows', ESSAY.replaceAll('\n', '\r\n')],
    ['a mark of the encoding before the first letter', `\uFEFF${ESSAY}`],
    ['spaces after the dashes', ESSAY.replaceAll('---', '---  ')],
  ])('reads an essay with %s', async (_what, text) => {
    write('essays/good.mdx', text);
    const store = await loaded(load());
    expect(store.get('good')).toMatchObject({ data: { title: 'A Text For Tests', language: 'en' } });
  });

  it('passes over hidden files and pictures in folders', async () => {
    write('essays/good.mdx', ESSAY);
    write('essays/.DS_Store', '');
    write('essays/good/picture.png', '');
    const store = await loaded(load());
    expect([...store.keys()]).toEqual(['good']);
  });

  it.each([
    ['front matter that is not closed', ESSAY.replace('---\n\n', '\n'), 1, 'one line of three dashes, and no second'],
    ['front matter without a field', '---\n---\n\nA paragraph.\n', 2, 'nothing'],
    ['an empty file', '', 1, '""'],
    ['a text without front matter', 'A paragraph.', 1, '"A paragraph."'],
  ])('refuses %s', async (_what, text, line, found) => {
    write('essays/good.mdx', text);
    await expect(loaded(load())).rejects.toMatchObject({
      forEditor: expect.stringMatching(
        new RegExp(`^${folder}/essays/good.mdx:${line}\\n.*\\n  found     ${found}\\n`),
      ) as string,
    });
  });

  it('refuses an essay in a folder, which nobody would miss', async () => {
    write('essays/good.mdx', ESSAY);
    write('essays/2021/lost.mdx', ESSAY);
    await expect(loaded(load())).rejects.toThrow(`${folder}/essays/2021/lost.mdx\n`);
  });

  it('takes an essay for changed where a field has a new default', async () => {
    write('essays/good.mdx', ESSAY);
    const [before, after] = [framework(folder), framework(folder, (data) => ({ schemaType: 'Article', ...data }))];
    await before.run(load());
    await after.run(load());
    expect(after.store.get('good')?.digest).not.toEqual(before.store.get('good')?.digest);
  });

  it('forgets an essay that was taken away', async () => {
    write('essays/good.mdx', ESSAY);
    write('essays/other.mdx', ESSAY);
    const { store, run } = framework(folder);
    await run(load());
    rmSync(path.join(folder, 'essays/other.mdx'));
    await run(load());
    expect([...store.keys()]).toEqual(['good']);
  });

  it('tells a mistake that is made while the site is shown, and goes on showing the last good text', async () => {
    write('essays/good.mdx', ESSAY);
    const { store, watcher, told, run } = framework(folder);
    await run(load());
    write('essays/good.mdx', ESSAY.replace('title:', 'titel:'));
    watcher.emit('all', 'change', path.join(folder, 'essays/good.mdx'));
    const [message] = (await once(told, 'error told')) as [string];
    expect(message).toContain('found     the field "titel"');
    expect(store.get('good')).toMatchObject({ data: { title: 'A Text For Tests' } });
  });
});

describe('the loader of records', () => {
  const PERSON = '{ "family": "Probe", "given": "Ada", "nameOrder": "given-first" }';
  const load = () => loadRecords(`${folder}/people.json`, personSchema);

  it('takes each record with its id', async () => {
    write('people.json', `{ "ada": ${PERSON} }`);
    const store = await loaded(load());
    expect([...store.values()]).toEqual([
      { id: 'ada', data: { family: 'Probe', given: 'Ada', nameOrder: 'given-first' }, filePath: 'people.json' },
    ]);
  });

  it('takes a file with nothing to list', async () => {
    write('people.json', '{}');
    const store = await loaded(load());
    expect(store.size).toBe(0);
  });

  it('reads tabs, Windows lines and a mark of the encoding', async () => {
    write('people.json', `\uFEFF{\r\n\t"ada": ${PERSON}\r\n}`);
    const store = await loaded(load());
    expect(store.size).toBe(1);
  });

  it.each([
    ['a comma after the last record', `{\n  "ada": ${PERSON},\n}`, 3, 'Expected double-quoted property name'],
    ['a missing comma', `{\n  "ada": ${PERSON}\n  "ben": ${PERSON}\n}`, 3, `Expected ',' or '}' after property value`],
    ['YAML', 'ada:\n  family: Probe', 1, `Unexpected token 'a'`],
    ['an empty file', '', 1, 'Unexpected end of JSON input'],
    ['an id that stands twice', `{\n  "ada": ${PERSON},\n  "ada": ${PERSON}\n}`, 3, 'Map keys must be unique'],
    ['a list', `[${PERSON}]`, 1, 'a list'],
    ['a record that is none', '{\n  "ada": "Ada Probe"\n}', 2, '"Ada Probe"'],
  ])('refuses %s', async (_what, text, line, found) => {
    write('people.json', text);
    const error: unknown = await loaded(load()).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'EditorError' });
    expect(String(error)).toContain(`people.json:${line}\n`);
    expect(String(error)).toContain(`\n  found     ${found}`);
  });

  it('asks the check of all records, once each is right by itself', async () => {
    const check = (_data: unknown, file: string) => [{ file, line: 7, expected: 'a', found: 'b', write: 'c' }];
    const checked = () => loadRecords(`${folder}/people.json`, personSchema, check);
    write('people.json', `{ "ada": ${PERSON} }`);
    await expect(loaded(checked())).rejects.toThrow('people.json:7\n');
    write('people.json', '{ "ada": {} }');
    await expect(loaded(checked())).rejects.toThrow('people.json:1\n');
  });

  it('does not call a folder a file that is missing', async () => {
    mkdirSync(path.join(folder, 'people.json'));
    await expect(loaded(load())).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('the loader of sources', () => {
  const load = () => loadSources(`${folder}/sources`);

  it('cuts each text into lines, whatever ends them', async () => {
    write('sources/a.txt', 'one\n\ntwo');
    write('sources/b.txt', 'one\r\n\r\ntwo\r\n');
    write('sources/notes.md', 'no source');
    const store = await loaded(load());
    expect([...store.values()]).toEqual([
      { id: 'a.txt', data: { lines: ['one', '', 'two'] } },
      { id: 'b.txt', data: { lines: ['one', '', 'two', ''] } },
    ]);
  });

  it('does without a folder', async () => {
    const store = await loaded(load());
    expect(store.size).toBe(0);
  });
});
