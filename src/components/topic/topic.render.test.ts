import { describe, expect, it } from 'vitest';
import { heardIn, linksIn, rendered, wordsIn } from '#tests/rendered.ts';
import KindRow from './KindRow.astro';
import MentionMore from './MentionMore.astro';
import MentionPlaces from './MentionPlaces.astro';
import PictureBars from './PictureBars.astro';
import TopicEntries from './TopicEntries.astro';
import TopicRemoved from './TopicRemoved.astro';

/** Passages, as a reader calls them. */
const places = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `Lan ¶${index + 1}`, href: `/essays/lan/#p${index + 1}` }));

describe('the places of a mention', () => {
  it.each([
    [0, ''],
    [1, 'Lan ¶1'],
    [2, 'Lan ¶1 and Lan ¶2'],
    [3, 'Lan ¶1, Lan ¶2 and Lan ¶3'],
    [4, 'Lan ¶1, Lan ¶2, Lan ¶3 and 1 more'],
    [1004, 'Lan ¶1, Lan ¶2, Lan ¶3 and 1,001 more'],
  ])('are named in a sentence, three at most: %i', async (count, words) => {
    const $ = await rendered(MentionPlaces, { places: places(count), atMost: 3 });
    expect(wordsIn($)).toBe(words);
    expect(heardIn($)).toBe(words.replaceAll('¶', 'paragraph '));
    expect(linksIn($)).toEqual(places(Math.min(count, 3)).map(({ label, href }) => [label, href]));
  });
});

describe('more essays that mention a topic', () => {
  const essays = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `Lan ${index}`, count: index + 1, href: `#${index}` }));
  const more = (count: number) =>
    rendered(MentionMore, { essays: essays(count), atMost: 2, search: '/search/?topic=a' });

  it('are named with the number of their passages', async () => {
    const $ = await more(2);
    expect(wordsIn($, 'ul')).toBe('Lan 0 1Lan 1 2');
    expect($('p')).toHaveLength(0);
  });

  it.each([
    [3, '1 other mentions it. Search within its passages'],
    [4, '2 others mention it. Search within their passages'],
    [1236, '1,234 others mention it. Search within their passages'],
  ])('are counted where they are %i, with the way to search them', async (count, words) => {
    const $ = await more(count);
    expect($('li')).toHaveLength(2);
    expect(wordsIn($, 'p')).toBe(words);
    expect($('p a').attr('href')).toBe('/search/?topic=a');
  });
});

it('passages that are not counted are told with the reason', async () => {
  const $ = await rendered(TopicRemoved, { places: places(2).map((place) => ({ ...place, reason: 'It is a list.' })) });
  expect(wordsIn($, 'ul')).toBe('Lan ¶1 It is a list.Lan ¶2 It is a list.');
});

it('the kinds of topics have their numbers, and one is the one that is shown', async () => {
  const kind = (label: string, topics: number, current: boolean) => ({ label, href: `/${label}/`, topics, current });
  const $ = await rendered(KindRow, { kinds: [kind('All', 12, false), kind('Places', 1, true)] });
  expect(linksIn($)).toEqual([
    ['All 12', '/All/'],
    ['Places 1', '/Places/'],
  ]);
  expect(
    $('[aria-current]')
      .map((_, link) => $(link).attr('href'))
      .get(),
  ).toEqual(['/Places/']);
});

describe('the bars of the picture', () => {
  /** A picture of essays with passages of one width each. */
  const picture = (...passages: number[][]) => {
    let x = 0;
    const bars = passages.map((widths, index) => {
      const cells = widths.map((width, cell) => ({ x: (x += width) - width, width, number: cell + 1 }));
      const width = widths.reduce((sum, one) => sum + one, 0);
      return { slug: `essay-${index}`, shortName: `Essay ${index}`, x: x - width, width, cells };
    });
    return rendered(PictureBars, { picture: { bars }, height: '20' });
  };

  it('have the names of the essays only where each has room for its own', async () => {
    expect(linksIn(await picture([50, 40], [10]))).toEqual([
      ['Essay 0', '/essays/essay-0/'],
      ['Essay 1', '/essays/essay-1/'],
    ]);
    expect(linksIn(await picture([50, 45], [5]))).toEqual([]);
  });

  it('have the numbers of passages that have room for them', async () => {
    const $ = await picture([10, 2.4, 2.5, 10]);
    expect($('rect.cell')).toHaveLength(4);
    expect(
      $('text.number')
        .map((_, one) => $(one).text().trim())
        .get(),
    ).toEqual(['1', '3', '4']);
  });

  it('keep on a narrow screen the first and every fifth number, where passages are short', async () => {
    const $ = await picture(Array.from({ length: 11 }, () => 5));
    const kept = $('text.number:not(.spare)')
      .map((_, one) => $(one).text().trim())
      .get();
    expect(kept).toEqual(['1', '5', '10']);
    expect((await picture([6, 6]))('.spare')).toHaveLength(0);
  });
});

describe('the index of topics', () => {
  const entry = (name: string) => ({
    name,
    kind: 'concepts',
    topic: null,
    locators: [],
    passages: 0,
    essays: 0,
    see: [],
    seeAlso: [],
  });
  const index = (letters: number, each: number) =>
    rendered(TopicEntries, {
      index: {
        topics: letters * each,
        letters: Array.from({ length: letters }, (_, letter) => ({
          id: `l${letter}`,
          label: `L${letter}`,
          entries: Array.from({ length: each }, (__, one) => entry(`topic ${letter} ${one}`)),
        })),
      },
      kindOf: () => undefined,
      entryOf: () => '#',
    });

  it('has a row of letters where they are many, each of which leads to its heading', async () => {
    expect((await index(6, 1))('nav')).toHaveLength(0);
    const $ = await index(7, 1);
    expect(linksIn($).slice(0, 7)).toEqual(Array.from({ length: 7 }, (_, one) => [`L${one}`, `#letter_l${one}`]));
    for (const [, href] of linksIn($).slice(0, 7)) expect($(href ?? '')).toHaveLength(1);
  });

  it('has columns for each letter where entries are many', async () => {
    expect((await index(1, 120))('.entries').hasClass('columns')).toBe(true);
    expect((await index(1, 121))('.entries').hasClass('long')).toBe(true);
  });
});
