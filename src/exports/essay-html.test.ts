import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { essayHtml } from './essay-html.ts';
import { essay, site } from './fixtures/model.ts';

const there = 'https://essays.example.org/reader/essays/sea/';
const $ = load(essayHtml(essay, site));

it('says at its head where the essay is from and what in it is the editor’s', () => {
  expect($('p').first().text()).toBe(
    'By Ng Ann and Bo Berg. First published: Shore, 26 November 2020 (original). Headings, paragraph numbers (¶) and ' +
      'notes are by the editor of Reader. The words of the paragraphs are the authors’. The title was inferred from its ' +
      'first line. Rights: With the authors.',
  );
  expect($('p a').first().attr('href')).toBe(essay.original);
});

it('has the editor’s headings, the passages with their numbers, and the notes', () => {
  expect(
    $('h2, h3')
      .toArray()
      .map((heading) => `${heading.tagName} ${$(heading).text()}`),
  ).toEqual(['h2 Water', 'h3 Salt_of_it', 'h2 End', 'h2 Editor’s notes']);
  const blocks = $('div').toArray();
  expect(blocks.map((block) => $(block).text())).toEqual([
    '¶1\nThe sea is “wide”.',
    '¶2\nSee the end: <a href="#x">',
    'Note 1 (¶1)\nVery.',
    'Note 2\nA head.',
  ]);
  expect(blocks.map((block) => $(block).find('a').first().attr('href'))).toEqual([
    `${there}#p1`,
    `${there}#p2`,
    `${there}#fn-wide`,
    `${there}#fn-head`,
  ]);
});

it('leads to the page from links within the essay, and leaves the author’s signs as they are', () => {
  expect($('a:contains(the end)').attr('href')).toBe(`${there}#end`);
  expect($('code').text()).toBe('<a href="#x">');
  expect($('[id], [style], [class]')).toHaveLength(0);
});
