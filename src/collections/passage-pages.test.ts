import { afterAll, expect, it, vi } from 'vitest';
import { site } from '#content/site.ts';
import { onContent, writeContent, writeLedger } from '#tests/content/on-content.ts';
import { small } from './fixtures/small.ts';

const folder = writeContent('passage-pages', small);

/** The pages of passages, in a site that has them up to a number of passages. */
const load = (upTo: number, content = folder) =>
  onContent(content, () => {
    vi.doMock('#content/site.ts', () => ({ site: { ...site, passagePagesUpTo: upTo } }));
    return import('./passage-pages.ts');
  });
afterAll(() => vi.doUnmock('#content/site.ts'));

const { getPassagePages, getPassagePaths } = await load(6);

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

it('in a collection that is too large, no passage has a page', async () => {
  const { getPassagePages: none, getPassagePaths: nowhere } = await load(5);
  expect([await none(), await nowhere()]).toEqual([[], []]);
});

it('an essay whose passages had pages keeps them, with those of passages that are new', async () => {
  const grown = writeContent('passage-pages-grown', small);
  writeLedger(grown, ['/essays/two/', '/essays/two/p/1/']);
  const pages = await (await load(5, grown)).getPassagePages();
  expect(pages.map(({ essay, passage }) => `${essay.slug} ${passage.number}`)).toEqual(['two 1', 'two 2']);
});
