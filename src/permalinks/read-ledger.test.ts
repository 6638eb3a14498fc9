import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLedger } from './read-ledger.ts';

const FOLDER = '.cache/read-ledger';
const FILE = `${FOLDER}/permalinks.json`;

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
});

const message = () => {
  try {
    readLedger(FOLDER);
    return undefined;
  } catch (error) {
    return (error as { forEditor?: string }).forEditor;
  }
};

describe('the ledger is read as all other files', () => {
  it('with the mark of an encoding before it', () => {
    writeFileSync(FILE, '\ufeff{ "redirects": { "/old/": { "to": "/" } } }');
    expect(readLedger(FOLDER).ledger.redirects).toEqual({ '/old/': { to: '/' } });
  });

  it('with letters of any script, and with what is a part of every object', () => {
    writeFileSync(FILE, '{ "redirects": { "/网络/": { "to": "/" }, "/constructor/": { "to": "/" } } }');
    expect(Object.keys(readLedger(FOLDER).ledger.redirects)).toEqual(['/网络/', '/constructor/']);
  });

  it.each<[string, string | Buffer, number, string]>([
    ['another encoding', Buffer.from('{ "redirects":\n{ "/\xe9/": {} } }', 'latin1'), 2, 'the byte 0xe9 after'],
    ['a control character', '{\n "redirects": {}\v }', 2, 'U+000B, a vertical tab'],
    ['one by an escape', '{\n "redirects":\n { "/a\\u0000/": { "to": "/" } } }', 3, 'U+0000, NUL'],
    ['a name twice', '{\n "redirects": {},\n "redirects": {} }', 3, 'Map keys must be unique'],
  ])('and refused with its line where it has %s', (_what, text, line, found) => {
    writeFileSync(FILE, text);
    expect(message()).toMatch(new RegExp(`^${FILE}:${line}\n`));
    expect(message()).toContain(`\n  found     ${found}`);
  });

  it('and refused where two old addresses that differ in capitals lead to two places', () => {
    const redirects = (...lines: string[]) => writeFileSync(FILE, `{ "redirects": {\n${lines.join(',\n')} } }`);
    redirects('"/Old/": { "to": "/a/" }', '"/other/": { "to": "/b/" }', '"/old/": { "to": "/b/" }');
    expect(message()).toBe(
      `${FILE}:4\n  expected  one place to which old addresses lead that differ in capitals only\n` +
        '  found     /old/, which leads to /b/, and /Old/, which leads to /a/\n  write     the same "to" for both, or one of the two',
    );
    redirects('"/Old/": { "to": "/a/" }', '"/old/": { "to": "/a/" }');
    expect(message()).toBeUndefined();
  });

  it('and told of each circle of redirects once, from its first address on', () => {
    const redirects = {
      '/z/': '/b/',
      '/c/': '/a/#p1',
      '/a/': '/b/',
      '/b/': '/c/',
      '/y/': '/z/',
      '/e/': '/e/',
      '/x/': '/',
    };
    const lines = Object.entries(redirects).map(([from, to]) => [from, { to }] as const);
    writeFileSync(FILE, JSON.stringify({ redirects: Object.fromEntries(lines) }));
    const found = [...(message() ?? '').matchAll(/a circle: .*/g)].map(([text]) => text);
    expect(found).toEqual(['a circle: /a/ → /b/ → /c/ → /a/', 'a circle: /e/ → /e/']);
  });

  it.each<[string, () => void, string]>([
    ['a folder', () => mkdirSync(FILE), 'a folder'],
    ['a link to nothing, which is not no ledger', () => symlinkSync('nowhere.json', FILE), 'a symbolic link'],
  ])('and told where it is %s', (_what, make, found) => {
    make();
    expect(message()).toContain(`${FILE}\n  expected  a plain file\n  found     ${found}\n`);
  });
});
