import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { testFolder } from './fixtures/test-folder.ts';
import { loadSources } from './sources.ts';

const folder = testFolder();

describe('the loader of sources', () => {
  const load = () => loadSources(`${folder.path}/sources`);

  it('cuts each text into lines, whatever ends them', async () => {
    folder.write('sources/a.txt', 'one\n\ntwo');
    folder.write('sources/b.txt', 'one\r\n\r\ntwo\r\n');
    folder.write('sources/notes.md', 'no source');
    const store = await folder.loaded(load());
    expect([...store.values()]).toEqual([
      { id: 'a.txt', data: { lines: ['one', '', 'two'] } },
      { id: 'b.txt', data: { lines: ['one', '', 'two', ''] } },
    ]);
  });

  it('leaves a sign that no text may hold where it was received', async () => {
    folder.write('sources/a.txt', 'one\n\ftwo\u0001');
    expect([...(await folder.loaded(load())).values()]).toEqual([
      { id: 'a.txt', data: { lines: ['one', '\ftwo\u0001'] } },
    ]);
  });

  it('refuses a link, which may lead to what is not for readers', async () => {
    folder.write('secret', 'secret');
    mkdirSync(path.join(folder.path, 'sources'));
    symlinkSync(path.join(folder.path, 'secret'), path.join(folder.path, 'sources/a.txt'));
    await expect(folder.loaded(load())).rejects.toThrow(`${folder.path}/sources/a.txt\n`);
  });

  it('does without a folder', async () => {
    const store = await folder.loaded(load());
    expect(store.size).toBe(0);
  });
});
