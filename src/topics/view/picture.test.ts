import { describe, expect, it } from 'vitest';
import { drawnWidth, mostMentioned, pictureOf, type PicturedEssay, type PicturedTopic } from './picture.ts';

/** An essay whose passages have these numbers of words. */
function essay(shortName: string, words: readonly number[]): PicturedEssay {
  const passages = words.map((count, index) => ({ number: index + 1, id: `p${index + 1}` as const, words: count }));
  return { slug: shortName.toLowerCase(), shortName, title: `On ${shortName}`, language: 'en', passages };
}

/** A topic with passages of essays: `{ tan: [2, 3] }`; those below zero are the editor's. */
function topic(name: string, where: Record<string, number[]>): PicturedTopic {
  const essays = Object.entries(where).map(([slug, numbers]) => ({
    essay: { slug },
    mentions: numbers.map((number) => ({
      passage: { number: Math.abs(number), id: `p${Math.abs(number)}` as const },
      mention: { reason: number < 0 ? 'It speaks of it.' : null },
    })),
  }));
  return { id: `concepts/${name}`, name, passages: Object.values(where).flat().length, essays };
}

const lan = essay('Lan', [100, 200, 100]);
const tan = essay('Tan', [300, 300]);
const namesIn = (picture: ReturnType<typeof pictureOf>) =>
  picture?.groups.map(({ heading, rows }) => [heading, ...rows.map(({ name }) => name)]);
const many = (count: number, words: readonly number[]) =>
  Array.from({ length: count }, (_, index) => essay(`E${index}`, words));

describe('the bars', () => {
  it('are as wide as the words of their passages, and fill the picture with gaps between essays', () => {
    const picture = pictureOf([lan, tan], [topic('a', { lan: [1] })]);
    expect(picture?.bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 39.2],
      [41.2, 58.8],
    ]);
    expect(picture?.bars[0]?.cells).toEqual([
      { x: 0, width: 9.8, number: 1 },
      { x: 9.8, width: 19.6, number: 2 },
      { x: 29.4, width: 9.8, number: 3 },
    ]);
  });

  it('keep a passage of no words wide enough to be seen', () => {
    const cells = pictureOf([essay('Lan', [0, 1000, 1000])], [topic('a', { lan: [1] })])?.bars[0]?.cells ?? [];
    expect(cells[0]?.width).toBeGreaterThan(8);
    expect(cells.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 1);
  });
});

it.each([
  [10, 9.8],
  [0.4, 0.28],
])('a cell of %d hundredths is drawn a hair narrower, and never vanishes', (width, drawn) => {
  expect(drawnWidth(width)).toBe(drawn);
});

describe('the marks', () => {
  it('stand in the cells of their passages, and tell those that the editor added', () => {
    const picture = pictureOf([lan, tan], [topic('a', { lan: [3], tan: [-1] })]);
    expect(picture?.groups[0]?.rows[0]?.marks).toEqual([
      { x: 29.4, width: 9.8, slug: 'lan', passage: { number: 3, id: 'p3' }, label: 'Lan ¶3', added: false },
      { x: 41.2, width: 29.4, slug: 'tan', passage: { number: 1, id: 'p1' }, label: 'Tan ¶1', added: true },
    ]);
  });
});

describe('the rows', () => {
  it('of two essays are those of the first, of both, of the second, each from left to right', () => {
    const topics = [
      topic('right', { tan: [2] }),
      topic('left', { tan: [1] }),
      topic('late', { lan: [3] }),
      topic('a, early', { lan: [1] }),
      topic('b, early and often', { lan: [1, 3] }),
      topic('a, mostly of Tan', { lan: [1], tan: [1, 2] }),
      topic('b, mostly of Lan', { lan: [1, 2], tan: [1] }),
      topic('nowhere', {}),
    ];
    expect(namesIn(pictureOf([lan, tan], topics))).toEqual([
      ['Only in Lan', 'b, early and often', 'a, early', 'late'],
      ['In both', 'b, mostly of Lan', 'a, mostly of Tan'],
      ['Only in Tan', 'left', 'right'],
    ]);
  });

  it('of one essay have no heading; of more than two they are of several or of one', () => {
    expect(namesIn(pictureOf([lan], [topic('b', { lan: [2] }), topic('a', { lan: [2] })]))).toEqual([[null, 'a', 'b']]);
    const topics = [topic('a', { lan: [1] }), topic('b', { lan: [1], mo: [1] }), topic('c', { mo: [1] })];
    expect(namesIn(pictureOf([lan, tan, essay('Mo', [100])], topics))).toEqual([
      ['In several essays', 'b'],
      ['In one essay', 'a', 'c'],
    ]);
  });

  it('are those of the most passages where there are many, and the rest is counted', () => {
    const often = topic('zebra', { lan: [1, 2] });
    const rest = Array.from({ length: 45 }, (_, index) => topic(`t${index}`, { lan: [1] }));
    const picture = pictureOf([lan], [...rest, often]);
    expect(picture?.groups[0]?.rows).toHaveLength(40);
    expect(picture?.groups[0]?.rows.map(({ name }) => name)).toContain('zebra');
    expect(picture?.leftOut).toBe(6);
  });
});

describe('a large collection', () => {
  it('has a cell for each essay, and fewer rows, where passages could not be told apart', () => {
    const passages = Array.from({ length: 76 }, () => 10);
    const topics = Array.from({ length: 21 }, (_, index) => topic(`t${index}`, { e0: [4, -5], e1: [-2] }));
    const picture = pictureOf(many(2, passages), topics);
    expect(picture).toMatchObject({ cells: 'essays', leftOut: 1 });
    expect(picture?.bars.map(({ cells }) => cells)).toEqual([
      [{ x: 0, width: 49, number: null }],
      [{ x: 51, width: 49, number: null }],
    ]);
    const [of, to] = picture?.groups[0]?.rows[0]?.marks ?? [];
    expect(of).toMatchObject({ passage: { number: 4, id: 'p4' }, label: 'E0, 2 passages', added: false });
    expect(to).toMatchObject({ passage: { number: 2, id: 'p2' }, label: 'E1, 1 passage', added: true });
    expect(pictureOf(many(13, [10]), topics)?.cells).toBe('essays');
    expect(pictureOf(many(12, [10]), topics)?.cells).toBe('passages');
  });

  it('stays within the picture, and has none where its essays could not be told apart', () => {
    const picture = pictureOf(many(100, [10, 20]), [topic('a', { e99: [1] })]);
    const { x = 0, width = 0 } = picture?.bars.at(-1) ?? {};
    expect(x + width).toBeCloseTo(100, 1);
    expect(width).toBeGreaterThan(0.8);
    expect(pictureOf(many(101, [10]), [topic('a', { e0: [1] })])).toBeNull();
  });

  it('has a list of the most mentioned topics', () => {
    const topics = [topic('b', { lan: [1] }), topic('none', {}), topic('a', { lan: [1] }), topic('c', { lan: [1, 2] })];
    expect(mostMentioned(topics, 2).map(({ name }) => name)).toEqual(['c', 'a']);
    expect(mostMentioned(topics)).toHaveLength(3);
  });
});

it('of nothing there is no picture', () => {
  expect(pictureOf([lan], [])).toBeNull();
  expect(pictureOf([lan], [topic('a', {})])).toBeNull();
  expect(pictureOf([], [topic('a', {})])).toBeNull();
});
