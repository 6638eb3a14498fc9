import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSettings } from '#environment/settings.ts';
import { folderWith, tempFolder } from '#tests/temp-folder.ts';
import { openParts, readPart } from './open.ts';
import { buildPart } from './pack.ts';

const { folder: content, remove } = folderWith({ 'essays/a.mdx': 'A', 'essays/b.mdx': 'B', 'essays/c.mdx': 'C' });
afterAll(remove);

const env = { CONTENT_DIR: content, OUT_DIR: path.join(content, '../nowhere') };
const settings = readSettings(env);

/** Folders of the two parts of a site, each as a build leaves it. */
function parts(more: Record<string, string> = {}, of = 2): [string, string] {
  const made = [1, 2].map((number) => {
    const folder = tempFolder({ [`essays/${number}/index.html`]: `Page ${number}`, 'index.html': 'Home' });
    buildPart(readSettings({ ...env, ...more }), { number, of }).finish(folder);
    return folder;
  });
  return made as [string, string];
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

it('opens the parts of a site, in any order, with their files', () => {
  const [one, two] = parts();
  const opened = openParts([two, one], settings);
  expect(opened.map(({ manifest }) => Object.keys(manifest.files))).toEqual([
    ['essays/2/index.html'],
    ['essays/1/index.html'],
  ]);
  expect(opened[0] && String(readPart(opened[0], 'essays/2/index.html'))).toBe('Page 2');
});

it('refuses none, one of two, the same twice, and those of another number', () => {
  const [one, two] = parts();
  expect(() => openParts([], settings)).toThrow('No folder of a part is named. Expected all of them: npm run join -- ');
  expect(() => openParts([two], settings)).toThrow(
    'Of 2 parts, 1 is missing. Expected the folders of all: SHARD=1/2 npm run build',
  );
  expect(() => openParts([one, two, one], settings)).toThrow(
    `Part 1 is in ${one} and in ${one}. Expected each part once.`,
  );
  const [third] = parts({}, 3);
  expect(() => openParts([two, third], settings)).toThrow(
    `${third} is one of 3 parts, ${two} one of 2. Expected the parts of one site.`,
  );
});

it('refuses a folder that is no part, is not there, or lies where the site comes', () => {
  const [one, two] = parts();
  for (const folder of [tempFolder({ '404.html': '' }), path.join(one, 'essays'), '/nowhere/at/all']) {
    expect(() => openParts([one, folder], settings)).toThrow(
      `${folder} is no part of a site. Expected a folder with part.json, as SHARD=1/2 npm run build writes it.`,
    );
  }
  expect(() => openParts([one, two], { ...settings, outDir: path.dirname(one) })).toThrow(
    `${one} lies in OUT_DIR, which is "${path.dirname(one)}". Expected a folder elsewhere`,
  );
});

it.each([
  ['SITE_URL', { SITE_URL: 'https://a.example' }, 'Expected "http://localhost:4321", found "https://a.example".'],
  ['BASE_PATH', { BASE_PATH: './' }, 'Expected "/", found "./".'],
  ['BASE_PATH', { BASE_PATH: '/reader/' }, 'Expected "/", found "/reader/".'],
  ['SEARCH_URL', { SEARCH_URL: 'https://a.example/b' }, 'Expected "", found "https://a.example/b".'],
  ['SOURCE_DATE_EPOCH', { SOURCE_DATE_EPOCH: '0' }, 'Expected "", found "0".'],
])('refuses parts that were made with another %s', (name, more, difference) => {
  const [one, two] = parts(more);
  expect(() => openParts([one, two], settings)).toThrow(
    `${one} was made with another ${name} than this join. ${difference} Build the part again: SHARD=1/2 npm run build`,
  );
});

it.each(['content', 'code', 'Node'])('refuses a part of other %s', (name) => {
  const [one, two] = parts();
  change(path.join(two, 'part.json'), `"${name}": "`, `"${name}": "x`);
  expect(() => openParts([one, two], settings)).toThrow(
    `${two} was made with another ${name} than this join. Expected "`,
  );
});

it('knows the content by its bytes', () => {
  const [one, two] = parts();
  const other = tempFolder({ 'essays/a.mdx': 'A', 'essays/b.mdx': 'b', 'essays/c.mdx': 'C' });
  expect(() => openParts([one, two], { ...settings, contentDir: other })).toThrow('was made with another content');
});

it('refuses a part that is damaged', () => {
  const [one, two] = parts();
  const file = path.join(two, 'essays/2/index.html');
  writeFileSync(path.join(two, 'essays/stray.html'), '');
  expect(() => openParts([one, two], settings)).toThrow(`${two} has essays/stray.html, which is not of the part.`);
  rmSync(path.join(two, 'essays/stray.html'));
  const [, opened] = openParts([one, two], settings);
  writeFileSync(file, 'Page 3');
  expect(() => opened && readPart(opened, 'essays/2/index.html')).toThrow(
    `${file} is not as it was built. Build the part again: SHARD=2/2 npm run build`,
  );
  rmSync(file);
  expect(() => openParts([one, two], settings)).toThrow(`${two} lacks essays/2/index.html.`);
  for (const damaged of ['', '{}', '{"number": 2}']) {
    writeFileSync(path.join(two, 'part.json'), damaged);
    expect(() => openParts([one, two], settings)).toThrow(`${path.join(two, 'part.json')} is damaged.`);
  }
});

it.each([
  '../outside.png',
  '_astro/../../outside.png',
  '_astro/..',
  '/outside.png',
  '_astro\\\\outside.png',
  'index.html',
])('refuses a part that would have %s removed', (file) => {
  const [one, two] = parts();
  change(path.join(two, 'part.json'), '"removed": []', `"removed": ["${file}"]`);
  expect(() => openParts([one, two], settings)).toThrow(`${path.join(two, 'part.json')} is damaged.`);
});
