import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { standAlone, type StandAlone } from './stand-alone.ts';

const passage = (html: string): StandAlone =>
  standAlone(fromHtml(html, { fragment: true }).children[0] as Element, '/essays/lan/');

/** What the HTML has where the letters of the text stand. */
const written = ({ html, runs }: StandAlone): string[] => runs.map(([, , from, to]) => html.slice(from, to));
/** The letters of the text that stand somewhere. */
const read = ({ text, runs }: StandAlone): string[] => runs.map(([start, end]) => text.slice(start, end));

describe('where the letters of a text stand in its HTML', () => {
  it.each([
    ['a paragraph in one run', '<p>One two.</p>', ['One two.'], ['One two.']],
    ['on both sides of a tag', '<p>un<em>believ</em>able</p>', ['un', 'believ', 'able'], ['un', 'believ', 'able']],
    ['on both sides of folded space', '<p>One\n two.</p>', ['One', 'two.'], ['One', 'two.']],
    ['a sign that HTML writes otherwise', '<p>R&amp;D</p>', ['R', '&', 'D'], ['R', '&#x26;', 'D']],
    ['an accent of its own', '<p>cafe\u0301s</p>', ['caf', 'é', 's'], ['caf', 'e\u0301', 's']],
    ['a picture’s description', '<p>A <img alt="red  ship">.</p>', ['A', 'red ship', '.'], ['A', 'red ship', '.']],
    ['none of what is added', '<p>One<sup data-added>1</sup> two</p>', ['One two'], ['One two']],
  ])('is known of %s', (_, html, letters, signs) => {
    const made = passage(html);
    expect(read(made)).toEqual(letters);
    expect(written(made)).toEqual(signs);
  });
});

it('is without ids and what is added, a picture in words', () => {
  expect(
    passage('<p id="x">One<sup data-added><a id="y">1</a></sup> <img src="a.png" alt="ship" id="z"></p>').html,
  ).toBe('<p>One [Picture: ship]</p>');
});

it.each([
  ['#p3', '/essays/lan/#p3'],
  ['./', '/essays/lan/'],
  ['../tan/#p1', '/essays/tan/#p1'],
  ['/about/?a=b', '/about/?a=b'],
  ['https://example.org/#p3', 'https://example.org/#p3'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('a link to %s leads to %s from the home page of the site', (href, address) => {
  expect(passage(`<p><a href="${href}">one</a></p>`).html).toBe(`<p><a href="${address}">one</a></p>`);
});
