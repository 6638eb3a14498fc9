import { expect, it } from 'vitest';
import { onContent, writeContent } from '#tests/content/on-content.ts';
import { small } from './fixtures/small.ts';

const [{ getEssayTopics, topicsByPassage }, { getEssays }] = await onContent(writeContent('essay-topics', small), () =>
  Promise.all([import('./essay-topics.ts'), import('./essays.ts')]),
);
const [one, three, two] = (await getEssays()) as [Essay, Essay, Essay];
type Essay = Awaited<ReturnType<typeof getEssays>>[number];

it('the topics of an essay are those of the fewest passages of the collection first', async () => {
  const { topics } = await topicsByPassage(one);
  expect(topics.map(({ name, passages }) => [name, passages])).toEqual([
    ['lighthouse', 2],
    ['harbour', 2],
    ['lantern', 3],
  ]);
});

it('only passages that have topics are listed, each with its rarest topic first', async () => {
  const { passages } = await topicsByPassage(two);
  expect(passages.map(({ number, mentions }) => [number, ...mentions.map(({ subject }) => subject.id)])).toEqual([
    [1, 'concepts/lantern'],
    // Neither the person nor the publication that it names too.
    [2, 'concepts/anchor'],
  ]);
});

it('scripts are told of topics, and where in the words of a passage they are named', async () => {
  const { topics, passages } = await getEssayTopics(one);
  expect(topics[1]).toEqual({
    id: 'places/harbour',
    name: 'harbour',
    kind: 'place',
    href: '/topics/places/harbour/',
  });
  expect(passages[0]).toMatchObject({ number: 1, topics: [0, 1] });
  const { text } = one.passages[0] ?? { text: '' };
  expect(passages[0]?.places.map(([topic, start, end]) => [topics[topic]?.name, text.slice(start, end)])).toEqual([
    ['lighthouse', 'lighthouse'],
    ['harbour', 'harbour'],
  ]);
});

it('a passage without words that name a topic has no places, and no related passages where it shares nothing', async () => {
  const { passages } = await getEssayTopics(one);
  expect(passages[2]).toEqual({ number: 3, topics: [0], places: [], related: [] });
});

it('scripts are told of passages of other essays, and the topics that both speak of', async () => {
  const { passages } = await getEssayTopics(three);
  expect(passages[0]?.related).toEqual([
    { label: 'Probe ¶2', href: '/essays/one/#p2', topics: [0] },
    { label: 'Sample, Text two ¶1', href: '/essays/two/#p1', topics: [0] },
  ]);
});
