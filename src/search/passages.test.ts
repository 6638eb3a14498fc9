import { describe, expect, it } from 'vitest';
import { rankPassages, unitsOf } from './passages.ts';
import type { PageData, SearchHit } from './types.ts';

/**
 * Makes the data that Pagefind has of a page.
 *
 * @param slug slug of the essay
 * @param blocks what stands on the page, in order: `p1: words`, `h2 order: words`, or only words where there is no id
 * @param matching the words that the query matched, as they are written
 */
function page(slug: string, blocks: readonly string[], ...matching: string[]): PageData {
  const words: string[] = [];
  const anchors: PageData['anchors'] = [];
  for (const block of blocks) {
    const [, element = 'div', id, text = ''] = /^(?:(?:(\w+) )?([\w-]+):)? ?(.*)$/.exec(block) ?? [];
    if (id) anchors.push({ element, id, text: element === 'div' ? null : text, location: words.length });
    if (text) words.push(...text.split(' '));
  }
  return {
    url: `/essays/${slug}/`,
    content: words.join(' '),
    meta: { title: `Title of ${slug}`, author: `Author of ${slug}` },
    anchors,
    weighted_locations: words.flatMap((word, location) => (matching.includes(word) ? [{ location }] : [])),
  };
}

const lan = [
  'Cooperation Lan Xinzhen',
  'p1: peace first',
  'h2 order: A section on order',
  'p2: order and peace',
  'p3: trust',
  'h3 end: The end',
  'p4: farewell',
  'author-note: a writer',
];

/** Numbers of the passages found, best first. */
function numbers(hits: readonly SearchHit[]): unknown[] {
  return hits.map(({ number, kind }) => number ?? kind);
}

describe('the parts of a page', () => {
  it('are the head, the passages with their sections, and the note on the author', () => {
    expect(unitsOf(page('lan', lan))).toEqual([
      { url: '/essays/lan/', kind: 'essay', start: 0, end: 3 },
      { url: '/essays/lan/#p1', kind: 'passage', number: 1, start: 3, end: 5 },
      { url: '/essays/lan/#p2', kind: 'passage', number: 2, section: 'A section on order', start: 9, end: 12 },
      { url: '/essays/lan/#p3', kind: 'passage', number: 3, section: 'A section on order', start: 12, end: 13 },
      { url: '/essays/lan/#p4', kind: 'passage', number: 4, section: 'The end', start: 15, end: 16 },
      { url: '/essays/lan/#author-note', kind: 'author-note', start: 16, end: 18 },
    ]);
  });

  it('leave the words of a heading to no passage', () => {
    expect(rankPassages([page('lan', lan, 'section')])).toEqual([]);
    expect(numbers(rankPassages([page('lan', lan, 'order')]))).toEqual([2]);
  });

  it('are not divided by other places that have an address, such as a mark', () => {
    const marked = page('lan', ['p1: one two', 'a fnref-1: three', 'p10x: four', 'p2: five']);
    expect(unitsOf(marked).map(({ start, end }) => [start, end])).toEqual([
      [0, 0],
      [0, 4],
      [4, 5],
    ]);
  });

  it('are the head alone where a page has no passage', () => {
    expect(unitsOf(page('bare', ['one two']))).toEqual([{ url: '/essays/bare/', kind: 'essay', start: 0, end: 2 }]);
  });

  it('do without a section where the heading has no words', () => {
    const [, passage] = unitsOf(page('lan', ['h2 order:', 'p1: one']));
    expect(passage).toMatchObject({ number: 1 });
    expect(passage).not.toHaveProperty('section');
  });
});

describe('a reader who searches', () => {
  it('finds the passage, not its neighbours', () => {
    expect(rankPassages([page('lan', lan, 'trust')])).toEqual([
      {
        url: '/essays/lan/#p3',
        kind: 'passage',
        number: 3,
        section: 'A section on order',
        essay: 'Title of lan',
        author: 'Author of lan',
        excerpt: [{ text: 'trust', hit: true }],
        score: expect.any(Number) as number,
      },
    ]);
  });

  it.each([
    ['the first word of a passage', 'peace', [1, 2]],
    ['the last word of a passage', 'first', [1]],
    ['a word of the head', 'Lan', ['essay']],
    ['a word of the note on the author', 'writer', ['author-note']],
  ])('finds %s', (_name, word, found) => {
    expect(numbers(rankPassages([page('lan', lan, word)])).sort()).toEqual(found);
  });

  it('finds nothing where nothing matches', () => {
    expect(rankPassages([page('lan', lan)])).toEqual([]);
    expect(rankPassages([])).toEqual([]);
  });

  it('finds passages of several essays in one list, each with its own essay', () => {
    const hits = rankPassages([
      page('lan', ['p1: peace and many other words of little weight'], 'peace'),
      page('tan', ['p1: nothing', 'p2: peace peace'], 'peace'),
    ]);
    expect(hits.map(({ url, essay, author }) => [url, essay, author])).toEqual([
      ['/essays/tan/#p2', 'Title of tan', 'Author of tan'],
      ['/essays/lan/#p1', 'Title of lan', 'Author of lan'],
    ]);
  });

  it('does not find what the engine matched but no reader would', () => {
    const hits = rankPassages([page('lan', lan, 'trust', 'peace')], (word) => word === 'trust');
    expect(numbers(hits)).toEqual([3]);
  });

  it('finds the passages of an essay of which no title is known', () => {
    expect(rankPassages([{ ...page('lan', ['p1: peace'], 'peace'), meta: {} }])).toMatchObject([
      { number: 1, essay: '', author: '' },
    ]);
  });
});

describe('the order of what is found', () => {
  const rest = 'one two three four';

  it.each([
    [
      'a rare word counts for more than a common one',
      [`p1: common ${rest}`, `p2: rare ${rest}`, `p3: common ${rest}`, `p4: common ${rest}`],
      ['common', 'rare'],
      [2, 1, 3, 4],
    ],
    [
      'a word that stands there twice counts for more',
      [`p1: peace ${rest} five`, `p2: peace ${rest} peace`],
      ['peace'],
      [2, 1],
    ],
    [
      'two words of the query count for more than one of them twice',
      [`p1: peace peace ${rest}`, `p2: peace order ${rest}`, `p3: order ${rest} five`],
      ['peace', 'order'],
      [2, 1, 3],
    ],
    ['a long passage is held back', [`p1: peace ${rest} ${rest} ${rest}`, `p2: peace ${rest}`], ['peace'], [2, 1]],
    [
      'a title comes behind a passage that matches as well',
      [`peace ${rest}`, `p1: peace ${rest}`],
      ['peace'],
      [1, 'essay'],
    ],
    [
      'passages that match equally stay in reading order',
      [`p1: peace ${rest}`, `p2: peace ${rest}`, `p3: peace ${rest}`],
      ['peace'],
      [1, 2, 3],
    ],
  ])('puts the best first: %s', (_name, blocks, matching, order) => {
    expect(numbers(rankPassages([page('lan', blocks, ...matching)]))).toEqual(order);
  });

  it('takes a word with a capital letter or with signs for the same word', () => {
    const scores = (blocks: string[], ...matching: string[]) =>
      rankPassages([page('lan', blocks, ...matching)]).map(({ score }) => score);
    expect(scores(['p1: peace now', 'p2: Peace, now', 'p3: “peace” now'], 'peace', 'Peace,', '“peace”')).toEqual(
      scores(['p1: peace now', 'p2: peace now', 'p3: peace now'], 'peace'),
    );
  });

  it('counts a match once that the engine tells twice', () => {
    const once = page('lan', [`p1: peace ${rest}`], 'peace');
    const twice = { ...once, weighted_locations: [...once.weighted_locations, ...once.weighted_locations] };
    expect(rankPassages([twice])).toEqual(rankPassages([once]));
  });
});
