import { expect, it, vi } from 'vitest';
import { onContent, writeContent } from '#tests/content/on-content.ts';
import { small } from './fixtures/small.ts';

const load = (folder: string) => onContent(folder, () => import('./topic-pages.ts'));
const { getTopicPaths } = await load(writeContent('topic-pages', small));
const paths = await getTopicPaths();
const pageOf = (slug: string) => {
  const path = paths.find(({ params }) => params.slug === slug);
  if (!path) throw new Error(`There is no topic ${slug}.`);
  return path.props;
};

it('each topic has an address of its kind and name; a reference has none', () => {
  expect(paths.map(({ params }) => `${params.kind}/${params.slug}`)).toEqual([
    'concepts/anchor',
    'places/harbour',
    'concepts/lantern',
    'concepts/lighthouse',
  ]);
});

it('the topics before and after are those of the alphabet, and end where it ends', () => {
  expect(paths.map(({ props }) => [props.previous?.name, props.next?.name])).toEqual([
    [undefined, 'harbour'],
    ['anchor', 'lantern'],
    ['harbour', 'lighthouse'],
    ['lantern', undefined],
  ]);
});

it('a topic names those that the editor refers to, and apart from them those of the same passages', () => {
  const { related, together } = pageOf('lantern');
  expect(related.map(({ name }) => name)).toEqual(['harbour']);
  expect(together).toEqual([]);
  const other = pageOf('harbour').together;
  expect(
    other.map(({ topic, shared }) => [topic.name, shared.map(({ essay, number }) => `${essay.slug} ${number}`)]),
  ).toEqual([
    ['lighthouse', ['one 1']],
    ['lantern', ['one 2']],
  ]);
});

it('a passage that names a topic and is not counted is told with the reason', () => {
  expect(pageOf('harbour').removed).toEqual([
    { essay: expect.objectContaining({ slug: 'two' }) as unknown, number: 1, reason: 'Every harbour is none.' },
  ]);
  expect(pageOf('anchor').removed).toEqual([]);
});

it('essays that do not mention a topic are named', () => {
  expect(pageOf('anchor')).toMatchObject({ collection: 3, hasPairPage: false });
  expect(pageOf('anchor').silent.map(({ slug }) => slug)).toEqual(['one', 'three']);
  expect(pageOf('lantern').silent).toEqual([]);
});

it('a topic of two essays knows whether they have a page that compares them', async () => {
  const folder = writeContent('topic-pages-of-two', {
    essays: small.essays,
    topics: { 'places/harbour': '---\nname: harbour\n---\n\nWhere ships lie.\n' },
  });
  const [harbour] = await (await load(folder)).getTopicPaths();
  const { topic, hasPairPage } = harbour?.props ?? {};
  expect([topic?.essays.map(({ essay }) => essay.slug), hasPairPage]).toEqual([['one', 'two'], true]);
});

it('essays that do not mention a topic are not named where they are many', async () => {
  const more = (count: number) =>
    writeContent(`topic-pages-${count}`, {
      essays: {
        ...small.essays,
        ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`more-${index}`, { text: 'No more.' }])),
      },
      topics: small.topics ?? {},
    });
  const silent = async (count: number) => {
    const [anchor] = await (await load(more(count))).getTopicPaths();
    return anchor?.props.silent.length;
  };
  expect(await silent(3)).toBe(5);
  expect(await silent(4)).toBe(0);
});

it('the essays that do not mention a topic are the same while the site is developed', async () => {
  const own = await load(writeContent('topic-pages-developed', small));
  vi.stubEnv('DEV', true);
  const silent = (await own.getTopicPaths()).map(({ props }) => props.silent.map(({ slug }) => slug));
  expect(silent).toEqual(paths.map(({ props }) => props.silent.map(({ slug }) => slug)));
});

it('a collection without topics has no page of a topic or a kind, and the search knows none', async () => {
  const folder = writeContent('topic-pages-none', { essays: small.essays });
  const { getTopicPaths, kindsWithTopics, getTopicIndex, getTopicList } = await onContent(folder, async () => ({
    ...(await import('./topic-pages.ts')),
    ...(await import('./topic-index.ts')),
    ...(await import('./search-topics.ts')),
  }));
  expect(await getTopicPaths()).toEqual([]);
  expect(await kindsWithTopics()).toEqual([]);
  expect((await getTopicIndex()).index.topics).toBe(0);
  expect((await getTopicList()).topics).toEqual([]);
});
