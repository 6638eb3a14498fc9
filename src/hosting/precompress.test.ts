import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { precompress } from './precompress.ts';

const WANTED = { precompress: true };

let folder: string;
beforeEach(() => void (folder = tempFolder()));

const PAGE = `<!doctype html><title>A page</title>${'<p>The sea was calm that day. '.repeat(40)}`;

/** Letters of which no two are alike, so that no form of them is smaller. */
const INCOMPRESSIBLE = Buffer.from(
  Uint8Array.from({ length: 600 }, (_, index) => (index * index * 7919 + index * 104_729) >> 3),
);

function write(name: string, text: string | Buffer): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

it('writes a text in two forms beside it, which are the text again', async () => {
  const file = write('essays/sea/index.html', PAGE);
  await precompress(folder, WANTED);
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(PAGE);
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(PAGE);
  expect(readFileSync(file, 'utf8')).toBe(PAGE);
});

it('writes the same forms each time, and never a form of a form', async () => {
  const names = ['a/index.html', 'a.txt', 'a.css', 'a.js', 'feed.json', 'x.ris'].map((name) => write(name, PAGE));
  const forms = (): Buffer[] => names.flatMap((name) => [readFileSync(`${name}.br`), readFileSync(`${name}.gz`)]);
  await precompress(folder, WANTED);
  const first = forms();
  await precompress(folder, WANTED);
  expect(forms()).toEqual(first);
  expect(readdirSync(folder).filter((name) => /\.(br|gz)\./.test(name))).toEqual([]);
  // The time of a gzip file (RFC 1952, 2.3) would be that of the build.
  expect(first.filter((_, index) => index % 2 === 1).map((form) => form.readUInt32LE(4))).toEqual(names.map(() => 0));
});

it.each([
  ['a small text', 'robots.txt', 'User-agent: *'],
  ['a picture', 'card.png', PAGE],
  ['what hosts read', '_headers', PAGE],
  ['what would not be smaller', 'a.txt', INCOMPRESSIBLE],
])('leaves %s as it is', async (_, name, text) => {
  const file = write(name, text);
  await precompress(folder, WANTED);
  expect([existsSync(`${file}.br`), existsSync(`${file}.gz`)]).toEqual([false, false]);
});

it('leaves every text as it is where no forms are wanted', async () => {
  const file = write('a.txt', PAGE);
  await precompress(folder, { precompress: false });
  expect(existsSync(`${file}.br`)).toBe(false);
});

it('takes away the form of an earlier text', async () => {
  const file = write('a.txt', PAGE);
  await precompress(folder, WANTED);
  writeFileSync(file, 'short');
  await precompress(folder, WANTED);
  expect([existsSync(`${file}.br`), existsSync(`${file}.gz`)]).toEqual([false, false]);
});
