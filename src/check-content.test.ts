import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';

const FOLDER = '.cache/check-content';

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(`${FOLDER}/content`, { recursive: true });
});

it('a folder is content, and so is a link to one', () => {
  symlinkSync('content', `${FOLDER}/link`);
  expect(() => checkContent(`${FOLDER}/content`)).not.toThrow();
  expect(() => checkContent(`${FOLDER}/link`)).not.toThrow();
});

it('what is not there is told, and what is no folder', () => {
  writeFileSync(`${FOLDER}/file`, '');
  expect(() => checkContent(`${FOLDER}/nowhere`)).toThrow(`${FOLDER}/nowhere\n  expected  the folder of the content\n`);
  expect(() => checkContent(`${FOLDER}/file`)).toThrow('\n  found     a file\n');
  expect(() => checkContent(`${FOLDER}/file/content`)).toThrow('\n  found     no such folder\n');
});

it('a ledger that is wrong is told before a site is built', () => {
  writeFileSync(`${FOLDER}/content/permalinks.json`, '{ "redirects": { "/_headers": { "to": "/" } } }');
  expect(() => checkContent(`${FOLDER}/content`)).toThrow('\n  found     "/_headers"\n');
});
