import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import escape from 'escape-string-regexp';
import { afterAll, expect, it } from 'vitest';
import { readReceived, readText } from './read-text.ts';

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
])('reads %s', (_what, parts, expected) => {
  write(...parts);
  expect(readText(file)).toBe(expected);
});

it.each<[what: string, parts: (string | number)[], line: number, found: string]>([
  ['a letter of another encoding', ['one\ntwo caf', 0xe9, ' three'], 2, 'the byte 0xe9 after “two caf”'],
  ['a byte that starts no letter', ['one', 0xff, 'two'], 1, 'the byte 0xff after “one”'],
  ['a first byte', [0x80, 'one'], 1, 'the byte 0x80'],
  ['the start of a line', ['one\n', 0x80, 'one'], 2, 'the byte 0x80'],
  ['a letter cut off by the end of the file', ['one €', 0xe2, 0x82], 1, 'the byte 0xe2 after “one €”'],
  ['a second fault after the first', ['a', 0xff, '\n', 0xff], 1, 'the byte 0xff after “a”'],
  ['a text that is long before it', ['word '.repeat(9), 0xc0], 1, 'the byte 0xc0 after “word word word word ”'],
])('names the line, the byte and the words before it: %s', (_what, parts, line, found) => {
  write(...parts);
  for (const read of [readText, readReceived]) {
    expect(() => read(file)).toThrow(
      `${file}:${line}\n  expected  a file in UTF-8\n  found     ${found}, which is not UTF-8\n`,
    );
  }
});

it.each([
  ['a vertical tab', 'one\ntwo \v three', 2, 'U+000B, a vertical tab, as word processors end a line after “two ”'],
  ['the start of a file', '\0', 1, 'U+0000, NUL'],
  ['a second mark of the encoding', '\ufeff\ufeffone', 1, 'U+FEFF, the mark of an encoding'],
  ['a cut through a character', `😀${'a'.repeat(19)}\x01`, 1, `U+0001, a control character after “${'a'.repeat(19)}”`],
])('refuses a sign that no text may hold, unless it was received so: %s', (_what, text, line, found) => {
  write(text);
  expect(() => readText(file)).toThrow(new RegExp(`^${file}:${line}\n.*\n  found     ${escape(found)}\n`));
  expect(readReceived(file)).toBe(text.replace(/^\ufeff/, ''));
});

it.each<[what: string, make: (place: string) => void, found: string]>([
  ['a folder', (place) => mkdirSync(place), 'a folder'],
  ['a link to a file', (place) => symlinkSync(file, place), 'a symbolic link'],
  ['a link to nothing', (place) => symlinkSync('nowhere', place), 'a symbolic link'],
  ['nothing', () => undefined, 'no such file or folder'],
  ['a name that no system takes', () => undefined, 'a name that is too long'],
])('tells what is there in place of a plain file: %s', (what, make, found) => {
  const place = path.join(folder, what.endsWith('takes') ? 'a'.repeat(300) : what);
  make(place);
  expect(() => readText(place)).toThrow(`${place}\n  expected  a `);
  expect(() => readText(place)).toThrow(`\n  found     ${found}\n`);
});
