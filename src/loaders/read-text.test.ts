import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'read-text-'));
const file = path.join(folder, 'file.txt');
afterAll(() => rmSync(folder, { recursive: true }));

/** Bytes of what is given, letters in UTF-8 and numbers as they are. */
function write(...parts: (string | number)[]): void {
  writeFileSync(file, Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? part : [part]))));
}

it.each([
  ['letters of every length', ['aé€😀'], 'aé€😀'],
  ['a text without the mark of its encoding', [0xef, 0xbb, 0xbf, '---\n'], '---\n'],
  ['ends of lines as they are', ['one\r\ntwo\n'], 'one\r\ntwo\n'],
  ['an empty text', [], ''],
])('reads %s', async (_what, parts, expected) => {
  write(...parts);
  expect(await readText(file)).toBe(expected);
});

it.each<[what: string, parts: (string | number)[], line: number, found: string]>([
  ['a letter of another encoding', ['one\ntwo caf', 0xe9, ' three'], 2, 'the byte 0xe9 after “two caf”'],
  ['a byte that starts no letter', ['one', 0xff, 'two'], 1, 'the byte 0xff after “one”'],
  ['a first byte', [0x80, 'one'], 1, 'the byte 0x80'],
  ['the start of a line', ['one\n', 0x80, 'one'], 2, 'the byte 0x80'],
  ['a letter cut off by the end of the file', ['one €', 0xe2, 0x82], 1, 'the byte 0xe2 after “one €”'],
  ['a second fault after the first', ['a', 0xff, '\n', 0xff], 1, 'the byte 0xff after “a”'],
  ['a text that is long before it', ['word '.repeat(9), 0xc0], 1, 'the byte 0xc0 after “word word word word ”'],
])('names the line, the byte and the words before it: %s', async (_what, parts, line, found) => {
  write(...parts);
  await expect(readText(file)).rejects.toThrow(
    `${file}:${line}\n  expected  a file in UTF-8\n  found     ${found}, which is not UTF-8\n`,
  );
});
