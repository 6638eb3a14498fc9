import { expect, it } from 'vitest';
import { onContent, writeContent } from '#tests/content/on-content.ts';
import { small } from './fixtures/small.ts';

const note = { text: 'Ada Probe watches ships.' };
const folder = writeContent('people', {
  ...small,
  people: { 'cy-amber': { family: 'Amber', given: 'Cy', nameOrder: 'given-first' } },
  essays: {
    ...small.essays,
    // The same note again, another one, and one on two authors, which does not say who is meant.
    again: { text: 'More of an anchor.', authorNote: note },
    other: { text: 'More again.', authorNote: { text: 'Ada Probe sails.' } },
    together: { authors: ['ada-probe', 'ben-sample'], text: 'Both.', authorNote: { text: 'They sail.' } },
  },
});
const { getPeople, getPersonPaths, getPublicationPaths, getPublications } = await onContent(
  folder,
  () => import('./people.ts'),
);
const people = await getPeople();
const [, ada, ben] = people;

it('people are in the order of their family names, those who wrote nothing too', () => {
  expect(people.map(({ id }) => id)).toEqual(['cy-amber', 'ada-probe', 'ben-sample']);
  expect(people[0]).toMatchObject({ essays: [], credits: [], notes: [], mentions: [] });
});

it('a person has what they wrote, alone or with others, and what else they did', () => {
  expect(ada?.essays.map(({ slug }) => slug)).toEqual(['again', 'one', 'other', 'together']);
  expect(ada?.credits.map(({ role, essay }) => [role, essay.slug])).toEqual([['Translator', 'two']]);
  expect(ben?.essays.map(({ slug }) => slug)).toEqual(['together', 'three', 'two']);
});

it('a note on an author is told once, and only where the author wrote alone', () => {
  expect(ada?.notes.map(({ essay, text }) => [essay.slug, text])).toEqual([
    ['again', 'Ada Probe watches ships.'],
    ['other', 'Ada Probe sails.'],
  ]);
  expect(ben?.notes).toEqual([]);
});

it('a person and a publication have the essays that name them', async () => {
  expect(ada?.mentions.map(({ essay }) => essay.slug)).toEqual(['two']);
  const [leaves] = await getPublications();
  expect(leaves?.mentions.map(({ essay }) => essay.slug)).toEqual(['two']);
});

it('a publication has what first appeared in it', async () => {
  const publications = await getPublications();
  expect(publications.map(({ id, essays }) => [id, essays.length])).toEqual([['test-leaves', 6]]);
});

it('each record has an address', async () => {
  expect((await getPersonPaths()).map(({ params, props }) => [params.id, props.person.family])).toEqual([
    ['cy-amber', 'Amber'],
    ['ada-probe', 'Probe'],
    ['ben-sample', 'Sample'],
  ]);
  expect((await getPublicationPaths()).map(({ params, props }) => [params.id, props.publication.name])).toEqual([
    ['test-leaves', 'Test Leaves'],
  ]);
});
