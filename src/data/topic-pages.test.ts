import { expect, it, vi } from 'vitest';
import { startBuild, writeEssay, writeTopic } from './fixtures/content.ts';

vi.mock('astro:content', () => import('./fixtures/astro-content.ts'));

/** What data/ tells of topics, from modules that have read nothing yet. */
const load = async () => ({
  ...(await import('./topic-pages.ts')),
  ...(await import('./topic-index.ts')),
  ...(await import('./search-topics.ts')),
});

it.each([
  ['in a build', startBuild],
  ['while developing, when each page reads anew', () => undefined],
])(
  'the essays that do not mention a topic are named, and no other, %s',
  async (_, start) => {
    writeEssay('one', 'ada-probe', ['The digital divide grows.']);
    writeEssay('two', 'ben-sample', ['Nothing is said here.']);
    writeTopic('concepts/digital-divide', 'name: digital divide');
    start();
    const [page] = await (await load()).getTopicPaths();
    expect(page?.props.silent.map(({ slug }) => slug)).toEqual(['two']);
  },
  60_000,
);

it('a collection without topics has no page of a topic or a kind, and the search knows none', async () => {
  writeEssay('one', 'ada-probe', ['The digital divide grows.']);
  startBuild();
  const { getTopicPaths, kindsWithTopics, getTopicIndex, getTopicList } = await load();
  expect(await getTopicPaths()).toEqual([]);
  expect(await kindsWithTopics()).toEqual([]);
  expect((await getTopicIndex('/')).index.topics).toBe(0);
  expect((await getTopicList('/')).topics).toEqual([]);
}, 60_000);
