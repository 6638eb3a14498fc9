import { afterAll, expect, it, vi } from 'vitest';
import { site } from '../site.ts';
import { onContent, writeContent } from '../tests/content/on-content.ts';
import { small } from './fixtures/small.ts';

const folder = writeContent('passage-pages', small);

/** What has pages for each passage, in a site that has them up to a number of essays. */
const load = (upTo: number) =>
  onContent(folder, () => {
    vi.doMock('../site.ts', () => ({ site: { ...site, passagePagesUpTo: upTo } }));
    return Promise.all([import('./passage-pages.ts'), import('./citations.ts')]);
  });
afterAll(() => vi.doUnmock('../site.ts'));

const [{ getPassagePages, getPassagePaths }, { getPassageFiles, havePassageFiles }] = await load(3);

it('each passage has a page, with those before and after it in its essay', async () => {
  const pages = await getPassagePages();
  expect(
    pages.map(({ essay, previous, passage, next }) => [essay.slug, previous?.number, passage.number, next?.number]),
  ).toEqual([
    ['one', undefined, 1, 2],
    ['one', 1, 2, 3],
    ['one', 2, 3, undefined],
    ['three', undefined, 1, undefined],
    ['two', undefined, 1, 2],
    ['two', 1, 2, undefined],
  ]);
});

it('its address has the slug of the essay and its number', async () => {
  expect((await getPassagePaths()).map(({ params: { slug, number } }) => `${slug}/${number}`)).toEqual([
    'one/1',
    'one/2',
    'one/3',
    'three/1',
    'two/1',
    'two/2',
  ]);
});

it('each passage has files for reference managers, named after it', async () => {
  expect(await havePassageFiles()).toBe(true);
  const files = await getPassageFiles();
  expect(files.filter(({ slug, number }) => slug === 'two' && number === 2).map(({ name }) => name)).toEqual([
    'two-p2.bib',
    'two-p2.biblatex.bib',
    'two-p2.ris',
    'two-p2.csl.json',
  ]);
  expect(files.find(({ name }) => name === 'two-p2.ris')?.text).toContain(
    'UR  - https://essays.example.org/essays/two/#p2',
  );
});

it('in a collection that is too large, no passage has a page or files', async () => {
  const [pages, citations] = await load(2);
  expect(await pages.getPassagePages()).toEqual([]);
  expect(await pages.getPassagePaths()).toEqual([]);
  expect(await citations.havePassageFiles()).toBe(false);
  expect(await citations.getPassageFiles()).toEqual([]);
});
