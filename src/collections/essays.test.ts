import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLLECTION, onContent, writeContent } from '#tests/content/on-content.ts';
import { small } from './fixtures/small.ts';

const load = (folder: string) => onContent(folder, () => import('./essays.ts'));
const { getEssays } = await load(COLLECTION);
const essays = await getEssays();
const [first] = essays;
const bodor = essays.find(({ slug }) => slug === 'bodor');

it('essays are in the order of their authors’ family names, then of their titles', async () => {
  expect(essays.map(({ authors: [author] }) => author?.family)).toEqual([
    'Alpha',
    'Bodor',
    'Calder',
    'Dorn',
    'Middle',
    'Omega',
    'سالم',
  ]);
  const own = await (await load(writeContent('order', small))).getEssays();
  expect(own.map(({ slug }) => slug)).toEqual(['one', 'three', 'two']);
});

it('an essay has the records that it names by their ids', () => {
  expect(bodor).toMatchObject({
    authors: [{ id: 'bodor-ilka', family: 'Bodor', given: 'Ilka', nameOrder: 'family-first' }],
    credits: [{ role: 'Copy editor', person: { id: 'gwen-marsh', family: 'Marsh' } }],
    publication: { id: 'islands-review', name: 'Islands Review', kind: 'magazine' },
  });
  expect(first?.authors.map(({ id }) => id)).toEqual(['ana-alpha', 'beta-bo']);
});

it('an essay is called by its authors, and by its title too where they wrote several', async () => {
  expect(essays.map(({ shortName }) => shortName).slice(0, 2)).toEqual(['Alpha and Beta', 'Bodor']);
  const own = await (await load(writeContent('short-names', small))).getEssays();
  expect(own.map(({ shortName }) => shortName)).toEqual(['Probe', 'Sample, Text three', 'Sample, Text two']);
});

it('a passage knows its essay, its number and the words of its author', () => {
  const [passage] = bodor?.passages ?? [];
  expect(passage).toMatchObject({ essay: 'bodor', number: 1, id: 'p1' });
  expect(passage?.text).toMatch(/^The 2020 World Islands Conference/);
  expect(bodor?.passages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('an essay has as many words as its passages, and takes whole minutes to read', () => {
  for (const { slug, words, minutes, passages } of essays) {
    expect(words, slug).toBe(passages.reduce((sum, passage) => sum + passage.words, 0));
    expect(Number.isInteger(minutes) && minutes >= 1, slug).toBe(true);
  }
});

it('an essay knows its last edition, and whether its places had other addresses, by the ledger', () => {
  const known = essays.filter(({ edition, hasFormerAddresses }) => edition !== 'not stated' || hasFormerAddresses);
  expect(known.map(({ slug, edition }) => [slug, edition])).toEqual([
    ['everything', '2024-07-01'],
    ['from-a-source', '2024-06-10'],
  ]);
  expect(known.every(({ hasFormerAddresses }) => hasFormerAddresses)).toBe(true);
});

it('essays are worked out once a build', async () => {
  const own = await load(writeContent('developed', small));
  const once = await own.getEssays();
  expect(await own.getEssays()).toBe(once);
});

it('a source that is not there is refused with the names of those that are', async () => {
  const folder = '.cache/small-content/sources';
  rmSync(folder, { recursive: true, force: true });
  cpSync('src/tests/fixtures/bad-content/_good', folder, { recursive: true });
  const file = `${folder}/essays/good.mdx`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('file: good.txt', 'file: god.txt'));
  await expect((await load(folder)).getEssays()).rejects.toThrow(
    `${file}:15\n  expected  the name of a file in the folder sources/, beside the folder of the essays\n` +
      '  found     "god.txt"\n  write     one of: good.txt; or add the file',
  );
});

it('an essay has the words of its source, with the numbers of its lists; else a build fails', async () => {
  const folder = '.cache/small-content/source-words';
  rmSync(folder, { recursive: true, force: true });
  cpSync('src/tests/fixtures/bad-content/_good', folder, { recursive: true });
  const [essay, source] = [`${folder}/essays/good.mdx`, `${folder}/sources/good.txt`];
  const last = 'This paragraph was invented so that the first is not alone.';
  const write = (file: string, text: string): void =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(last, text));
  write(source, '1. Seize the day.');
  write(essay, '1. Seize the day.');
  const [good] = await (await load(folder)).getEssays();
  expect(good?.passages.at(-1)).toMatchObject({ text: 'Seize the day.', numbered: '1. Seize the day.' });

  writeFileSync(essay, readFileSync(essay, 'utf8').replace('the day', 'a day'));
  await expect((await load(folder)).getEssays()).rejects.toThrow(
    `${source}:5\n  expected  the words of the source in ¶2 of the essay: 1. Seize the day.\n  found     1. Seize a day.`,
  );
});
