import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readSettings } from '#environment/settings.ts';
import { tempFolder } from '#tests/temp-folder.ts';
import { SiteWriter } from './site-writer.ts';

let writer: SiteWriter;
afterEach(() => writer.close());

function begin(isWhole: boolean): string {
  const folder = tempFolder();
  writer = new SiteWriter({ folder, settings: isWhole ? { ...readSettings({}), outDir: folder } : undefined });
  return folder;
}

const page = Buffer.from('<html><head></head><body><main><h1 id="a">A</h1></main></body></html>');

it('more files than may wait are all written, and what is known of the pages is given at the end', async () => {
  const folder = begin(true);
  await writer.begin();
  const names = Array.from({ length: 250 }, (_, number) => `files/${number}.txt`);
  for (const name of names) await writer.write({ name, content: Buffer.from(name), isPage: false });
  await writer.write({ name: 'about/index.html', content: page, isPage: true });
  const written = await writer.end();
  expect(names.map((name) => readFileSync(path.join(folder, name), 'utf8'))).toEqual(names);
  expect([...(written?.places.get('about/index.html')?.places.keys() ?? [])]).toEqual(['a']);
});

it('pages of a part are written as they are rendered', async () => {
  const folder = begin(false);
  await writer.write({ name: 'about/index.html', content: page, isPage: true });
  expect(await writer.end()).toBeUndefined();
  expect(readFileSync(path.join(folder, 'about/index.html'))).toEqual(page);
});

it.each(['the last file', 'one of many'])('whoever writes is told that %s could not be written', async (which) => {
  begin(true);
  const write = (name: string): Promise<void> => writer.write({ name, content: page, isPage: false });
  const writeAll = async (): Promise<unknown> => {
    await write('a');
    await write('a/b');
    if (which === 'one of many') for (let number = 0; number < 1_000; number += 1) await write(`c/${number}`);
    return writer.end();
  };
  await expect(writeAll()).rejects.toThrow(/EEXIST|ENOTDIR/);
});
