import { once } from 'node:events';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { framework } from '#tests/content/framework.ts';
import { loadEssays } from './essays.ts';
import { testFolder } from './fixtures/test-folder.ts';

const folder = testFolder();

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
  const load = () => loadEssays(`${folder.path}/essays`);

  it('takes the slug from the name of the file, and keeps a date as it was written', async () => {
    folder.write('essays/good.mdx', ESSAY);
    const store = await folder.loaded(load());
    expect([...store.keys()]).toEqual(['good']);
    expect(store.get('good')).toMatchObject({
      data: { title: 'A Text For Tests', published: '2021-02-03' },
      body: '\nA paragraph.\n',
      filePath: 'essays/good.mdx',
    });
  });

  it('lets the bundler see an essay with pictures alone, also with those that are added', async () => {
    folder.write('essays/good.mdx', ESSAY);
    const { store, run } = framework(folder.path);
    const loader = load();
    await run(loader);
    expect(store.get('good')).toMatchObject({ deferredRender: false });
    folder.write('essays/good/lamp.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>');
    await run(loader);
    expect(store.get('good')).toMatchObject({ deferredRender: true });
  });

  it.each([
    ['lines that end as on Windows', ESSAY.replaceAll('\n', '\r\n')],
    ['a mark of the encoding before the first letter', `\uFEFF${ESSAY}`],
    ['spaces after the dashes', ESSAY.replaceAll('---', '---  ')],
  ])('reads an essay with %s', async (_what, text) => {
    folder.write('essays/good.mdx', text);
    const store = await folder.loaded(load());
    expect(store.get('good')).toMatchObject({ data: { title: 'A Text For Tests', language: 'en' } });
  });

  it('passes over hidden files and pictures in folders', async () => {
    folder.write('essays/good.mdx', ESSAY);
    folder.write('essays/.DS_Store', '');
    folder.write('essays/good/picture.png', '');
    const store = await folder.loaded(load());
    expect([...store.keys()]).toEqual(['good']);
  });

  it.each([
    ['front matter that is not closed', ESSAY.replace('---\n\n', '\n'), 1, 'one line of three dashes, and no second'],
    ['front matter without a field', '---\n---\n\nA paragraph.\n', 2, 'nothing'],
    ['an empty file', '', 1, '""'],
    ['a text without front matter', 'A paragraph.', 1, '"A paragraph."'],
  ])('refuses %s', async (_what, text, line, found) => {
    folder.write('essays/good.mdx', text);
    await expect(folder.loaded(load())).rejects.toMatchObject({
      forEditor: expect.stringMatching(
        new RegExp(`^${folder.path}/essays/good.mdx:${line}\\n.*\\n  found     ${found}\\n`),
      ) as string,
    });
  });

  it.each<[string, (place: string) => void, string]>([
    ['a link', (place) => symlinkSync(path.join(folder.path, 'essays/good.mdx'), place), 'a symbolic link'],
    ['a link to nothing', (place) => symlinkSync('nowhere.mdx', place), 'a symbolic link'],
    ['a folder', (place) => mkdirSync(place), 'a folder'],
  ])('refuses what is called as an essay and is %s', async (_what, make, found) => {
    folder.write('essays/good.mdx', ESSAY);
    make(path.join(folder.path, 'essays/lost.mdx'));
    await expect(folder.loaded(load())).rejects.toThrow(
      `${folder.path}/essays/lost.mdx\n  expected  a plain file\n  found     ${found}\n`,
    );
  });

  it('refuses a picture that is a link, and a folder that is one', async () => {
    folder.write('essays/good.mdx', ESSAY);
    folder.write('essays/good/one.png', '');
    symlinkSync('/', path.join(folder.path, 'essays/good/root'));
    await expect(folder.loaded(load())).rejects.toThrow(`${folder.path}/essays/good/root\n`);
    rmSync(path.join(folder.path, 'essays'), { recursive: true });
    symlinkSync(tmpdir(), path.join(folder.path, 'essays'));
    await expect(folder.loaded(load())).rejects.toThrow(
      `${folder.path}/essays\n  expected  a folder\n  found     a symbolic link`,
    );
  });

  it('refuses an essay in a folder, which nobody would miss', async () => {
    folder.write('essays/good.mdx', ESSAY);
    folder.write('essays/2021/lost.mdx', ESSAY);
    await expect(folder.loaded(load())).rejects.toThrow(`${folder.path}/essays/2021/lost.mdx\n`);
  });

  it('takes an essay for changed where a field has a new default', async () => {
    folder.write('essays/good.mdx', ESSAY);
    const [before, after] = [
      framework(folder.path),
      framework(folder.path, (data) => ({ schemaType: 'Article', ...data })),
    ];
    await before.run(load());
    await after.run(load());
    expect(after.store.get('good')?.digest).not.toEqual(before.store.get('good')?.digest);
  });

  it('forgets an essay that was taken away', async () => {
    folder.write('essays/good.mdx', ESSAY);
    folder.write('essays/other.mdx', ESSAY);
    const { store, run } = framework(folder.path);
    await run(load());
    rmSync(path.join(folder.path, 'essays/other.mdx'));
    await run(load());
    expect([...store.keys()]).toEqual(['good']);
  });

  it('tells a mistake that is made while the site is shown, and goes on showing the last good text', async () => {
    folder.write('essays/good.mdx', ESSAY);
    const { store, watcher, told, run } = framework(folder.path);
    await run(load());
    folder.write('essays/good.mdx', ESSAY.replace('title:', 'titel:'));
    watcher.emit('all', 'change', path.join(folder.path, 'essays/good.mdx'));
    const [message] = (await once(told, 'error told')) as [string];
    expect(message).toContain('found     the field "titel"');
    expect(store.get('good')).toMatchObject({ data: { title: 'A Text For Tests' } });
  });
});
