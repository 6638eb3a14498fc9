import type { Range } from '#language/group.ts';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from './fixtures/blocks.ts';
import { runs } from '#tests/runs.ts';
import { markHtml } from './mark-html.ts';
import { standAlone, type StandAlone } from './stand-alone.ts';

/** A block of HTML, as the passage model has it. */
const passage = (html: string): StandAlone => {
  const [block] = fromHtml(html, { fragment: true }).children;
  if (block?.type !== 'element') throw new Error('A passage is one element.');
  return standAlone(block, '/essays/lan/');
};
const placeOf = (text: string, words: string): Range => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return { start, end: start + words.length };
};
/** Marks a place of some words. */
const mark = (html: string, words: string): string => {
  const made = passage(html);
  return markHtml(made, [placeOf(made.text, words)]);
};
const squeeze = (text: string): string => text.replace(/\s+/gu, '');
const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const all = (node: Nodes, name: string): Element[] =>
  'children' in node
    ? node.children.flatMap((child) =>
        child.type === 'element' && child.tagName === name ? [child] : all(child, name),
      )
    : [];

describe('marks', () => {
  test('the words stand in an element of their own, all else is as it was', () => {
    expect(mark('<p>On the digital divide &#x26; more.</p>', 'digital divide')).toBe(
      '<p>On the <mark>digital divide</mark> &#x26; more.</p>',
    );
    expect(mark('<p>R&#x26;D &#x3C; x</p>', '&D < x')).toBe('<p>R<mark>&#x26;D &#x3C; x</mark></p>');
  });

  test('without a place nothing is changed', () => {
    expect(markHtml(passage('<p>A  <b>word</b></p>'), [])).toBe('<p>A  <b>word</b></p>');
  });

  test('each place is marked', () => {
    const places = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ];
    expect(markHtml(passage('<p>One Two.</p>'), places)).toBe('<p><mark>One</mark> <mark>Two</mark>.</p>');
  });

  test.each([
    ['emphasis', '<p>The <em>digital</em> divide.</p>', '<em><mark>digital</mark></em><mark> divide</mark>'],
    [
      'a link',
      '<p>A <a href="/a/#p1">digital div</a>ide.</p>',
      '<a href="/a/#p1"><mark>digital div</mark></a><mark>ide</mark>',
    ],
    ['a line', '<p>A digital<br>\ndivide.</p>', '<mark>digital</mark><br><mark>\ndivide</mark>'],
  ])('a mark that crosses the border of %s is divided there', (_, html, expected) => {
    expect(mark(html, 'digital divide')).toContain(expected);
  });

  test('white space between the cells of a table and the items of a list is not marked', () => {
    const table = '<table><tbody><tr><td>the digital</td>\n<td>divide</td></tr></tbody></table>';
    expect(mark(table, 'digital divide')).toBe(
      '<table><tbody><tr><td>the <mark>digital</mark></td>\n<td><mark>divide</mark></td></tr></tbody></table>',
    );
    const list = '<ul>\n<li>digital</li>\n<li>divide</li>\n</ul>';
    expect(mark(list, 'digital divide')).toBe(
      '<ul>\n<li><mark>digital</mark></li>\n<li><mark>divide</mark></li>\n</ul>',
    );
  });

  test('the words of a picture are marked in its description, those of a figure in its caption', () => {
    expect(mark('<p><img alt="Pier of Wuzhen"> Wuzhen</p>', 'Wuzhen W')).toBe(
      '<p>[Picture: Pier of <mark>Wuzhen] W</mark>uzhen</p>',
    );
    expect(mark('<figure><img alt="Wuzhen"><figcaption>Wuzhen</figcaption></figure>', 'Wuzhen')).toBe(
      '<figure>[Picture: Wuzhen]<figcaption><mark>Wuzhen</mark></figcaption></figure>',
    );
    expect(mark('<figure><img alt="Wuzhen"></figure>', 'Wuzhen')).toBe(
      '<figure>[Picture: <mark>Wuzhen</mark>]</figure>',
    );
    expect(mark('<p><img alt> the [Picture] town</p>', 'town')).toBe(
      '<p>[Picture] the [Picture] <mark>town</mark></p>',
    );
  });

  test('an accent that is written as a sign of its own is a part of its letter', () => {
    expect(mark('<p>In cafe\u0301 two</p>', 'café')).toBe('<p>In <mark>cafe\u0301</mark> two</p>');
    expect(mark('<p>In cafe<em>\u0301 two</em></p>', 'café')).toBe(
      '<p>In <mark>cafe</mark><em><mark>\u0301</mark> two</em></p>',
    );
  });
});

describe('cuts', () => {
  const html = '<p>One. <em>Two. Three.</em> Four.<br>Five.</p>';
  const made = passage(html);
  const cut = (...words: string[]) =>
    markHtml(
      made,
      [],
      words.map((one) => placeOf(made.text, one)),
    ).replaceAll('<span class="cut">…</span>', '[…]');

  test('where words are missing stands an ellipsis of the editor', () => {
    expect(cut('One.')).toBe('<p>One. […]</p>');
    expect(cut('Two.')).toBe('<p><em>[…] Two.</em> […]</p>');
    expect(cut('One.', 'Three. Four.')).toBe('<p>One.<em> […] Three.</em> Four. […]</p>');
    expect(cut('Five.')).toBe('<p>[…] Five.</p>');
  });

  test('what has no words stays between words that stay, and goes with those that do not', () => {
    expect(cut('Four. Five.')).toBe('<p>[…] Four.<br>Five.</p>');
    expect(cut('Four.')).not.toContain('<br>');
    expect(cut('One.', 'Five.')).toBe('<p>One. […] Five.</p>');
  });

  test('what stands beside the first and the last words stays with them', () => {
    const made = passage('<p><img alt="A ship"> sails. Far. To <img alt="the sea"></p>');
    expect(markHtml(made, [], [placeOf(made.text, 'A ship sails.')])).toMatch(/^<p>\[Picture: A ship\] sails\. </);
    expect(markHtml(made, [], [placeOf(made.text, 'To the sea')])).toMatch(/> To \[Picture: the sea\]<\/p>$/);
  });

  test('of a quotation whole paragraphs may go', () => {
    const quotation = '<blockquote>\n<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>\n</blockquote>';
    const two = [{ start: 5, end: 9 }];
    expect(markHtml(passage(quotation), [{ start: 5, end: 8 }], two)).toBe(
      '<blockquote><p><span class="cut">…</span> <mark>Two</mark>. <span class="cut">…</span></p></blockquote>',
    );
  });
});

const words = fc.stringMatching(/^[a-cé .<>&\n]{1,8}$/);
const picture = fc.constant('a b').map((alt) => h('img', { alt }));
const figure = words.map((caption) => h('figure', [h('img', { alt: 'c a' }), h('figcaption', caption)]));
const block = fc.oneof({ weight: 4, arbitrary: blocksOf(words, picture) }, figure);

test('whatever a passage is made of, its words stay the same, and the marked ones are those of the text', () => {
  fc.assert(
    fc.property(block, fc.nat(), fc.nat(), (element, a, b) => {
      const made = standAlone(element, '/essays/lan/');
      const { html, text } = made;
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other);
      const marked = fromHtml(markHtml(made, [{ start, end }]), { fragment: true });
      expect(textOf(marked)).toBe(textOf(fromHtml(html, { fragment: true })));
      const found = squeeze(all(marked, 'mark').map(textOf).join('')).normalize('NFC');
      // A mark that goes over a picture has what stands around its description.
      expect(found.replaceAll(/\[Picture:?|\]/g, '')).toBe(
        squeeze(text.slice(start, end)).replaceAll(/\[Picture:?|\]/g, ''),
      );
    }),
    { numRuns: runs(60, 300) },
  );
});

test('what is shown of a passage is what was chosen, whatever it is made of', () => {
  fc.assert(
    fc.property(block, fc.nat(), fc.nat(), (element, a, b) => {
      const made = standAlone(element, '/essays/lan/');
      const { text } = made;
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other);
      const shown = squeeze(textOf(fromHtml(markHtml(made, [], [{ start, end }]), { fragment: true })));
      expect(shown.normalize('NFC').replaceAll(/\[Picture:?|[\]…]/g, '')).toBe(squeeze(text.slice(start, end)));
    }),
    { numRuns: runs(60, 300) },
  );
});
