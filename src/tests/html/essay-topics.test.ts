import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import { expect, it } from 'vitest';
import { isBuilt, pageAt, wordsOf } from './built.ts';
import { hrefOf, linksIn, partNamed, textOf } from './parts.ts';

const PAGE = pageAt('/essays/bodor/topics/');

/** The line of a topic, in the entry of a passage. */
function line(number: number, topic: string): Cheerio<Element> {
  return PAGE(`#p${number} li`).filter((_, item) => textOf(PAGE(item).children('a')) === topic);
}

/** The words of the essay that name a topic there. */
const quoted = (item: Cheerio<Element>): string[] =>
  item
    .find('q')
    .toArray()
    .map((words) => textOf(PAGE(words)));

it('an essay leads from each passage to its topics, and says how many there are', () => {
  const $ = pageAt('/essays/bodor/');
  expect($('.topics-link')).toHaveLength(10);
  for (const passage of $('.prose .passage').toArray()) {
    const { id } = passage.attribs;
    const count = PAGE(`#${id} li`).length;
    const topics = count === 1 ? '1 topic' : `${count} topics`;
    const link = $(passage).find('.topics-link');
    expect(link.attr('href')).toBe(`topics/#${id}`);
    expect(textOf(link)).toBe(topics);
    expect(link.attr('aria-label')).toBe(`${topics} of paragraph ${id?.slice(1)}`);
  }
});

it('every passage has an entry, with its number, how it begins, and its section', () => {
  expect(textOf(PAGE('h1'))).toBe('Topics of “Closer Cooperation In Cyberspace”');
  expect(PAGE('main li[id]')).toHaveLength(10);
  expect(textOf(PAGE('#p7'))).toContain('Western politicians like to dwell on issues of cybersecurity');
  expect(hrefOf(PAGE, PAGE('#p7'), 'Bodor paragraph 7')).toBe('/essays/bodor/#p7');
  expect(hrefOf(PAGE, PAGE('h3'), 'Cybersovereignty and cyber development')).toBe(
    '/essays/bodor/#cybersovereignty-and-cyber-development',
  );
});

it('a topic is known by the words as they stand, or by the editor’s reason', () => {
  expect(linksIn(PAGE, line(7, 'cyberspace sovereignty'))).toEqual([
    ['cyberspace sovereignty', '/topics/concepts/cyberspace-sovereignty/'],
  ]);
  expect(quoted(line(7, 'cyberspace sovereignty'))).toEqual(['cybersovereignty']);
  expect(quoted(line(1, 'World Islands Conference'))).toEqual(['World Islands Conference', 'WIC']);
  expect(textOf(line(5, 'digital economy'))).toContain('It is about business done over the Internet');
  expect(quoted(line(5, 'digital economy'))).toEqual([]);
});

it('rare topics come before those of many passages', () => {
  const names = linksIn(PAGE, PAGE('#p7 ul')).map(([name]) => name);
  expect(names).toEqual(['Western countries', 'cyberspace sovereignty', 'cybersecurity', 'international cooperation']);
});

it('the topics of the essay are listed by kind, and counted', () => {
  const terms = PAGE('main dt').toArray();
  expect(terms.map((term) => textOf(PAGE(term)))).toEqual(['Concepts', 'People', 'Organisations', 'Events', 'Places']);
  const places = PAGE(terms[4]).next('dd').find('li').toArray();
  expect(places.map((item) => textOf(PAGE(item)))).toEqual([
    'Arland 4 passages',
    'Western countries 2 passages',
    'Wrenholm',
  ]);
});

it('an essay that speaks of no topic says so, at each passage too', () => {
  expect(isBuilt('/essays/everything/topics/')).toBe(true);
  const $ = pageAt('/essays/everything/topics/');
  expect(wordsOf($, 'main')).toContain('None of them speaks of a topic of the index.');
  expect(textOf($('#p1'))).toMatch(/No topic of the index\.$/);
  expect(pageAt('/essays/everything/')('.topics-link')).toHaveLength(0);
});

it('the page of a passage names its topics, and passages of others with the reason', () => {
  const $ = pageAt('/essays/bodor/p/7/');
  expect(linksIn($, partNamed($, 'Topics'))).toContainEqual([
    'cyberspace sovereignty',
    '/topics/concepts/cyberspace-sovereignty/',
  ]);
  const related = partNamed($, 'Related passages').find('li').toArray();
  expect(related).toHaveLength(2);
  for (const item of related) {
    expect(linksIn($, $(item))[0]?.[0]).toMatch(/^Calder paragraph ¶\d$/);
    expect(textOf($(item))).toContain('Both speak of');
  }
  const second = $(related).filter(':contains("Calder paragraph ¶2")');
  expect(hrefOf($, second, 'Calder paragraph ¶2')).toBe('/essays/calder/#p2');
  expect(textOf(second)).toContain('International anarchy is the plainest portrait');
  expect(textOf(second)).toMatch(/Both speak of .*cyberspace sovereignty/);
});
