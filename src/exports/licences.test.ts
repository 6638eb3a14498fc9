import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { licencesText, shippedLicences } from './licences.ts';

const root = '.cache/small-content/licences';

function write(files: Record<string, string>): void {
  rmSync(root, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

const project = JSON.stringify({ name: 'reader', license: 'MIT', dependencies: { '@a/face': '1.0.0', tool: '2.0.0' } });
const files = {
  'package.json': project,
  LICENSE: 'Own words.\n',
  'node_modules/@a/face/package.json': JSON.stringify({ version: '1.0.0', license: 'OFL-1.1' }),
  'node_modules/@a/face/license.txt': 'Words of\r\nthe face.',
  'node_modules/tool/package.json': JSON.stringify({ version: '2.0.0', license: 'MIT' }),
  'node_modules/tool/LICENSE/LICENSE': 'Words of the tool.',
  'node_modules/tool/LICENSE/LICENSE-of-another': 'Words of another.',
};

it('what is shipped brings the words of its licence, and of what it has taken over', () => {
  write(files);
  const text = licencesText(shippedLicences(root));
  const line = '-'.repeat(72);
  expect(text).toBe(
    'Licences of the code and the typeface of this site. The essays are not under them.\n\n' +
      `${line}\n\nThe code of the site (reader)\nMIT\n\nOwn words.\n\n` +
      `${line}\n\n@a/face 1.0.0\nOFL-1.1\n\nWords of\nthe face.\n\n` +
      `${line}\n\ntool 2.0.0\nMIT\n\nWords of the tool.\n\nWords of another.\n`,
  );
});

it('what comes without the words of its licence is not shipped', () => {
  write({ ...files, 'node_modules/@a/face/license.txt': '' });
  rmSync(path.join(root, 'node_modules/@a/face/license.txt'));
  expect(() => shippedLicences(root)).toThrow('@a/face 1.0.0 comes without the text of its licence');
});

it('the site ships the licences of its typeface, its letters of Chinese and its near words', () => {
  const all = shippedLicences('.');
  expect(all.map(({ licence }) => licence)).toEqual(['MIT', 'OFL-1.1', 'MIT', 'Apache-2.0', 'MIT']);
  expect(all[1]?.text).toContain('SIL OPEN FONT LICENSE');
  expect(all[4]?.text).toContain('Princeton');
});
