import { expect, it } from 'vitest';
import { readWordList } from '../search/word-list.ts';
import { onContent, writeContent } from '../tests/content/on-content.ts';
import { small } from './fixtures/small.ts';

const [{ getSearchWords }, { getTopicList, topicPassages }, { getTopics }, { getWordIndex }] = await onContent(
  writeContent('search-words', small),
  () =>
    Promise.all([
      import('./search-words.ts'),
      import('./search-topics.ts'),
      import('./topics.ts'),
      import('./word-index.ts'),
    ]),
);
const { manifest, lists } = await getSearchWords();

it('the search knows of every head, passage and note on an author', () => {
  // Three heads, six passages, one note.
  expect(manifest).toMatchObject({ edition: 'of-a-test', essays: 3, passages: 10 });
  expect(lists).toEqual([]);
  const { counts } = readWordList(manifest.words ?? '');
  // Of heads alone, or of heads and other texts: a credit, an author, and that no date is stated.
  expect([counts.get('by'), counts.get('ada'), counts.get('stated')]).toEqual([3, 4, 1]);
  // Of a passage, and of the note.
  expect([counts.get('lighthouse'), counts.get('watches')]).toEqual([1, 1]);
});

it('the names of a topic find one another, as do the editor’s sets; one set leads one way', () => {
  const found = JSON.stringify(manifest.synonyms);
  expect(found).toContain('ship lamp');
  expect(found).toContain('vessel');
  expect(found).toContain('tempest');
});

it('the search knows each topic by all that it is called, and where it is', async () => {
  const { edition, topics } = await getTopicList('/reader/');
  expect(edition).toBe('of-a-test');
  expect(topics.map(({ name }) => name)).toEqual(['anchor', 'harbour', 'lantern', 'lighthouse']);
  expect(topics[2]).toEqual({
    id: 'concepts/lantern',
    name: 'lantern',
    kind: 'concept',
    definition: 'A light in glass.',
    passages: 3,
    essays: 3,
    href: '/reader/topics/concepts/lantern/',
    names: ['lantern', 'ship lamp'],
  });
  // The name of a reference leads to its topic.
  expect(topics[3]?.names).toContain('beacon');
});

it('a long definition is cut between words, and says so', async () => {
  const sentence = `A light in glass${', which a ship carries so that others see it'.repeat(5)}.`;
  const topics = { 'concepts/lantern': `---\nname: lantern\n---\n\n${sentence}\n` };
  const folder = writeContent('search-topics', { ...small, topics });
  const own = await onContent(folder, () => import('./search-topics.ts'));
  const [lantern] = (await own.getTopicList('/')).topics;
  const shown = lantern?.definition ?? '';
  expect(shown.length).toBeLessThanOrEqual(201);
  expect(shown).toMatch(/\w…$/);
  expect(sentence).toMatch(new RegExp(`^${shown.slice(0, -1)}\\b`));
});

it('the passages of a topic are told by the slugs of their essays', async () => {
  const lantern = (await getTopics()).byId.get('concepts/lantern');
  expect(lantern && topicPassages(lantern, '/reader/')).toEqual({
    edition: 'of-a-test',
    name: 'lantern',
    href: '/reader/topics/concepts/lantern/',
    passages: { one: [2], three: [1], two: [1] },
  });
});

it('the word index has the words of passages and of notes on authors', async () => {
  const { essays, letters } = await getWordIndex();
  expect(
    essays.map(({ slug, name, texts }) => [slug, name, ...texts.map(({ id, label }) => `${id} ${label}`)]),
  ).toEqual([
    ['one', 'Probe', 'p1 ¶1', 'p2 ¶2', 'p3 ¶3', 'author-note note'],
    ['three', 'Sample, Text three', 'p1 ¶1'],
    ['two', 'Sample, Text two', 'p1 ¶1', 'p2 ¶2'],
  ]);
  const words = letters.flatMap(({ pages }) => pages.flatMap(({ entries }) => entries.map(({ word }) => word)));
  expect(words).toContain('lighthouse');
  expect(words).toContain('watches');
});
