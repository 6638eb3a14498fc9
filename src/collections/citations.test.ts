import { expect, it } from 'vitest';
import { COLLECTION, onContent } from '#tests/content/on-content.ts';

const [{ getCitationFiles, getCitations }, { getEssays }, { site }] = await onContent(COLLECTION, () =>
  Promise.all([import('./citations.ts'), import('./essays.ts'), import('#content/site.ts')]),
);
const essays = await getEssays();
const essayOf = (slug: string) => {
  const essay = essays.find((one) => one.slug === slug);
  if (!essay) throw new Error(`There is no essay ${slug}.`);
  return essay;
};
const bodor = essayOf('bodor');

/** The reference to the first publication in a style, in plain text. */
const reference = async (style: string, slug: string) =>
  (await getCitations(essayOf(slug))).works[0]?.cited
    .find((cited) => cited.style.id === style)
    ?.parts.map(({ text }) => text)
    .join('');

it('an essay is cited as it was published first, and as it is here, in every style', async () => {
  const { works, edition } = await getCitations(bodor);
  expect(works.map(({ work, cited }) => [work.label, cited.map(({ style }) => style.id)])).toEqual([
    ['First publication', ['apa', 'harvard', 'vancouver', 'chicago']],
    ['This edition', ['apa', 'harvard', 'vancouver', 'chicago']],
  ]);
  expect(edition).toEqual({
    site: site.name,
    address: 'https://essays.example.org/essays/bodor/',
    date: 'not stated',
  });
  expect((await getCitations(essayOf('everything'))).edition.date).toBe('2024-07-01');
});

it('an author whose family name comes first keeps that order where a style writes names in full', async () => {
  expect(await reference('chicago', 'bodor')).toMatch(/^Bodor Ilka\. /);
  expect(await reference('chicago', 'calder')).toMatch(/^Calder, Jonas\. /);
  expect(await reference('chicago', 'facts-missing')).toMatch(/^Alpha, Ana, and Beta Bo\. /);
});

it('the files for reference managers have an address each, and hold both works', async () => {
  expect((await getCitations(bodor)).files.map(({ href }) => href)).toEqual(
    ['bib', 'biblatex.bib', 'ris', 'csl.json'].map((ending) => `/essays/bodor/cite/bodor.${ending}`),
  );
  const files = getCitationFiles(bodor);
  expect(files.map(({ name }) => name)).toEqual(['bodor.bib', 'bodor.biblatex.bib', 'bodor.ris', 'bodor.csl.json']);
  for (const { name, text } of files) {
    expect(text, name).toContain(bodor.original);
    expect(text, name).toContain('https://essays.example.org/essays/bodor/');
  }
});

it('what takes time is worked out once for an essay', () => {
  expect(getCitations(bodor)).toBe(getCitations(bodor));
});
