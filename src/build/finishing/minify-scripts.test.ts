import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { minifyScripts } from './minify-scripts.ts';

it('leaves out what is for who reads the script, and no more', () => {
  const folder = tempFolder();
  const file = path.join(folder, 'a.js');
  writeFileSync(file, '// What it is for.\nconst kept = { name: 1 };\nglobalThis.told = kept.name;\n');
  minifyScripts(folder);
  expect(readFileSync(file, 'utf8')).toMatch(/^const \w+=\{name:1\};globalThis\.told=\w+\.name;\s*$/);
  writeFileSync(file, 'const = 1;');
  expect(() => minifyScripts(folder)).toThrow('public/a.js is no script');
});
