import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { expect, it } from 'vitest';
import { dataIn, pageAt } from './built.ts';
import { hrefOf, linksIn, partNamed, textOf } from './parts.ts';

const INDEX = pageAt('/topics/');

/** Topics of an essay, as data for scripts. */
interface EssayTopics {
  topics: { href: string }[];
  passages: { number: number; topics: number[] }[];
}

/** The texts of the terms of the index, without their kinds. */
const namesOn = ($: CheerioAPI): string[] =>
  $('.entries dt')
    .toArray()
    .map((term) => textOf($(term).clone().find('small').remove().end()));

/** An entry of the index, by its name. */
function entryOf($: CheerioAPI, name: string): Cheerio<Element> {
  return $('.entries dl > div').eq(namesOn($).indexOf(name));
}

it('an entry leads to the page of its topic, and its numbers to the passages', () => {
  const divide = entryOf(INDEX, 'digital divide');
  expect(hrefOf(INDEX, divide, 'digital divide')).toBe('/topics/concepts/digital-divide/');
  expect(textOf(divide.find('.at'))).toBe('Bodor paragraph ¶9, 10; Calder paragraph ¶2');
  expect(linksIn(INDEX, divide.find('.at'))).toEqual([
    ['Bodor paragraph ¶9', '/essays/bodor/#p9'],
    ['Bodor paragraph 10', '/essays/bodor/#p10'],
    ['Calder paragraph ¶2', '/essays/calder/#p2'],
  ]);
});

it('every passage of every topic is listed, in alphabetical order, under the letters that lead there', () => {
  const $ = INDEX;
  const names = namesOn($);
  const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
  expect(names).toEqual([...names].sort(compare));
  expect(new Set(names).size).toBe(names.length);
  expect(linksIn($, partNamed($, 'Letters of the index')).map(([letter]) => letter)).toEqual(
    $('.entries h2')
      .toArray()
      .map((heading) => textOf($(heading))),
  );
  const listed = $('.entries div[id]')
    .toArray()
    .flatMap((entry) =>
      linksIn($, $(entry).find('.at')).map(([, href]) => `${$(entry).find('dt a').attr('href') ?? ''} ${href}`),
    );
  const essays = linksIn($, $('.essays')).map(([, href]) => href);
  expect(essays).toHaveLength(7);
  const expected = essays.flatMap((essay) => {
    const { topics, passages } = dataIn(pageAt(`${essay}topics/`)) as EssayTopics;
    return passages.flatMap(({ number, topics: own }) =>
      own.map((place) => `${topics[place]?.href ?? ''} ${essay}#p${number}`),
    );
  });
  expect(expected.length).toBeGreaterThan(70);
  expect(listed.sort()).toEqual(expected.sort());
});

it('see and see also lead to entries of the page', () => {
  const references = linksIn(INDEX, INDEX('.entries dd:not(.at)')).map(([, href]) => href);
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((href) => INDEX(`.entries div[id="${href.slice(1)}"]`).length !== 1)).toEqual([]);
  expect(linksIn(INDEX, entryOf(INDEX, 'netizens'))).toEqual([['internet users', '#internet-users']]);
});

it('the topics of a kind have a page, with their number; what is not on it is in the whole index', () => {
  const marked = INDEX('.entries small:contains("place")').length;
  const all = INDEX('.entries div[id]').length;
  const kinds = linksIn(INDEX, partNamed(INDEX, 'Kinds of topics'));
  expect(kinds).toContainEqual([`All ${all}`, '/topics/']);
  expect(kinds).toContainEqual([`Places ${marked}`, '/topics/places/']);
  const $ = pageAt('/topics/places/');
  expect(textOf($('h1'))).toBe('Topics: places');
  expect($('.entries div[id]')).toHaveLength(marked);
  expect(linksIn($, partNamed($, 'Kinds of topics'))).toEqual(kinds);
  for (const [page, current] of [
    [INDEX, `All ${all}`],
    [$, `Places ${marked}`],
  ] as const) {
    expect(textOf(partNamed(page, 'Kinds of topics').find('[aria-current=page]'))).toBe(current);
  }
  const others = linksIn($, $('.entries dd:not(.at)')).map(([, href]) => href);
  expect(others).toContain('#western-countries');
  expect(others).toContain('/topics/#great-powers');
  expect(others.filter((href) => !/^(\/topics\/)?#[a-z-]+$/.test(href))).toEqual([]);
});

it('the picture has a mark for each passage of the index, and its table has the same rows and links', () => {
  const $ = INDEX;
  const picture = $('svg.picture');
  const marks = picture.find('a[href*="#"]').toArray();
  expect(marks).toHaveLength($('.entries .at a').length);
  const titles = marks.map((mark) => [textOf($(mark).find('title')).replace('¶', 'paragraph ¶'), $(mark).attr('href')]);
  const rows = $('figure table tr:has(td)')
    .toArray()
    .flatMap((row) =>
      linksIn($, $(row).find('td')).map(([label, href]) => [`${textOf($(row).find('th'))}, ${label}`, href]),
    );
  expect(rows).toEqual(titles);
  expect(rows).toContainEqual(['digital divide, Bodor paragraph ¶9', '/essays/bodor/#p9']);
  const topics = linksIn($, $('figure table th[scope=row]'));
  expect(topics).toContainEqual(['digital divide', '/topics/concepts/digital-divide/']);
  // Beside a row there is no room for a long name.
  const short = (name: string) => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
  expect(linksIn($, picture.find('.topic .names'))).toEqual(topics.map(([name, href]) => [short(name), href]));
  // Passages that the editor added are told apart in both.
  expect(picture.find('.added').length).toBeGreaterThan(0);
  expect($('figure td span:contains("(added)")')).toHaveLength(picture.find('.added').length);
});
