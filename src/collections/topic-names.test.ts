import { expect, it } from 'vitest';
import { onContent, writeContent } from '#tests/content/on-content.ts';
import { toldToPages } from './fixtures/told.ts';

const TOPIC = 'concepts/digital-divide';
/** The name that is taken from the topic, and stands in two passages; in one of them there is another topic. */
const NAME = 'digital gap';
/** In the order of the collection, which is that of the authors. */
const ESSAYS: Record<string, { author: string; paragraphs: string[] }> = {
  one: {
    author: 'ada-probe',
    paragraphs: ['The digital divide grows.', 'Robots are at work.', 'A digital gap, and nothing else.'],
  },
  three: { author: 'ada-probe', paragraphs: ['Robots are at work, and robots only.', 'Nothing is said here.'] },
  four: { author: 'ben-sample', paragraphs: ['Of the digital divide, and of no other.'] },
  two: {
    author: 'ben-sample',
    paragraphs: ['Again the digital divide grows.', 'Robots stand in the digital gap.'],
  },
};

/** By essay, the numbers of the passages on the topic: what the search is told of it. */
function passagesOn(told: ReadonlyMap<string, string>): Record<string, number[]> {
  const file = JSON.parse(told.get(`search/topics/${TOPIC}.json`) ?? '') as { passages: Record<string, number[]> };
  return file.passages;
}

/** The pages that have to change, by which passages were on the topic, and which no longer are. */
function shouldChange(on: Record<string, number[]>, lost: Record<string, number[]>): string[] {
  const essays = Object.keys(ESSAYS).filter((slug) => on[slug]);
  const losing = Object.keys(lost);
  const isLost = (slug: string, number: number): boolean => lost[slug]?.includes(number) ?? false;
  return [
    // The topic itself, with the picture for previews elsewhere, which has its numbers; and where topics are listed.
    `topics/${TOPIC}/`,
    `topics/${TOPIC}/card.png`,
    'topics/concepts/',
    'topics/',
    // What the search and other programs know of topics, and of passages.
    'search/topics.json',
    `search/topics/${TOPIC}.json`,
    'search/index.json',
    'passages.json',
    // The essays with a passage that is no longer on the topic.
    ...losing.map((slug) => `essays/${slug}/`),
    // The topics of essays, with what scripts know of them: which passages are related, too.
    ...essays.map((slug) => `essays/${slug}/topics/`),
    // The pages of these passages, and of those to which they were related: in other essays, on the same topic.
    ...essays.flatMap((slug) =>
      (on[slug] ?? [])
        .filter((number) => isLost(slug, number) || losing.some((other) => other !== slug))
        .map((number) => `essays/${slug}/p/${number}/`),
    ),
    // Two essays side by side, both of which speak of it.
    ...essays.flatMap((left) =>
      essays
        .filter((right) => essays.indexOf(left) < essays.indexOf(right) && (lost[left] ?? lost[right]))
        .map((right) => `compare/${left}/${right}/`),
    ),
  ];
}

/** What pages are told of the collection, with some fields more in the topic. */
function told(fields: string): Promise<Map<string, string>> {
  const essays = Object.entries(ESSAYS).map(
    ([slug, { author, paragraphs }]) => [slug, { authors: [author], text: paragraphs.join('\n\n') }] as const,
  );
  const topics = {
    'concepts/robot': `---\nname: robot\nrelated: [${TOPIC}]\n---\n\nWhat it is.\n`,
    [TOPIC]: `---\nname: digital divide\n${fields}---\n\nWhat it is.\n`,
  };
  return onContent(writeContent('topic-names', { essays: Object.fromEntries(essays), topics }), toldToPages);
}

it('a name taken from a topic changes what the pages of its passages are told, and no other', async () => {
  const before = await told(`otherNames: [${NAME}]\n`);
  const after = await told('');

  const on = passagesOn(before);
  const lost = Object.fromEntries(
    Object.entries(ESSAYS)
      .map(
        ([slug, { paragraphs }]) =>
          [slug, paragraphs.flatMap((words, at) => (words.includes(NAME) ? [at + 1] : []))] as const,
      )
      .filter(([, numbers]) => numbers.length > 0),
  );
  expect(lost).toEqual({ one: [3], two: [2] });
  expect(on).toEqual({ four: [1], one: [1, 3], two: [1, 2] });
  expect(passagesOn(after)).toEqual({ four: [1], one: [1], two: [1] });

  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = [...before.keys()].filter((address) => before.get(address) !== after.get(address));
  expect(changed.sort()).toEqual(shouldChange(on, lost).sort());
});
