import { load } from 'cheerio/slim';
import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { describe, expect, it, test } from 'vitest';
import { foldSpace } from '#lib/words.ts';
import { blocksOf } from './fixtures/blocks.ts';
import { runs } from '#tests/runs.ts';
import { numberedTextOf, textOf } from './file.ts';
import { hast } from './hast.ts';
import { endsOf, readText, type Point } from './read.ts';

/** The passage in a page, as it is built. */
const inPage = (html: string) => {
  const [passage] = load(`<section class="passage" id="p1">${html}</section>`)('.passage').toArray();
  if (!passage) throw new Error('There is no passage.');
  return passage;
};

describe('the text of a passage', () => {
  it.each([
    ['a paragraph', '<p>One\n <em>two</em>.</p>', 'One two.'],
    ['a word partly in italics', '<p>un<em>believ</em>able</p>', 'unbelievable'],
    ['a line', '<p>One<br>two</p>', 'One two'],
    ['a list', '<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>', 'one two three'],
    ['a table', '<table><tr><th>a</th><td>b</td></tr><tr><td>c</td><td></td></tr></table>', 'a b c'],
    ['a quotation', '<blockquote><p>one</p><p>two</p></blockquote>', 'one two'],
    ['code', '<pre><code>if (a) {\n  b;\n}</code></pre>', 'if (a) { b; }'],
    ['a picture in a sentence', '<p>A <img alt="red  ship"> sails.</p>', 'A red ship sails.'],
    ['a picture', '<figure><img alt="A ship"></figure>', 'A ship'],
    ['a picture with a caption', '<figure><img alt="A ship"><figcaption>At sea</figcaption></figure>', 'At sea'],
    ['a picture with an empty caption', '<figure><img alt="A ship"><figcaption> </figcaption></figure>', 'A ship'],
    [
      'a picture in a quotation',
      '<blockquote><figure><img alt="A ship"><figcaption>At sea</figcaption></figure></blockquote>',
      'A ship At sea',
    ],
    ['what is added', '<a data-added>¶1</a><p>One <sup data-added>1</sup>, two.</p>', 'One , two.'],
    ['what is added after a word', '<p>word<sup data-added>1</sup>s <sup data-added>2</sup></p>', 'words'],
    ['accents as signs of their own', '<p>cafe\u0301 <em>e</em>\u0301</p>', 'café é'],
  ])('of %s', (_, html, text) => {
    expect(textOf(inPage(html))).toBe(text);
  });

  it('has the numbers of lists where they are asked for', () => {
    const list =
      '<ol start="3"><li><p>three</p><p>more</p></li><li>four<ol><li>one</li></ol></li><li></li><li><ol><li>x</li></ol></li></ol>';
    expect(numberedTextOf(inPage(list))).toBe('3. three more 4. four 1. one 5. 6. 1. x');
    expect(numberedTextOf(inPage('<ul><li>one</li></ul>'))).toBe('one');
  });
});

const letters = fc
  .array(fc.constantFrom('a', 'b', ' ', '.', '<', '&', '가', '\n', '\u00a0', '\u0301', '\u11a8'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((signs) => signs.join(''));
const mark = fc.constant('1').map((number) => h('sup.note-mark', { 'data-added': '' }, number));
const block = blocksOf(letters, mark);

/** The tree without what is added, for a reader that knows nothing of it. */
function withoutAdded(element: Element): Element {
  const children = element.children.filter((child) => child.type !== 'element' || !('dataAdded' in child.properties));
  return { ...element, children: children.map((child) => (child.type === 'element' ? withoutAdded(child) : child)) };
}

test('a passage has the text that a browser shows, read from its tree and from its page', () => {
  fc.assert(
    fc.property(block, (element) => {
      const { text } = readText<Nodes>(element, hast);
      expect(text).toBe(foldSpace(toText(withoutAdded(element))));
      expect(textOf(inPage(toHtml(element)))).toBe(text);
    }),
    { numRuns: runs(100, 5000) },
  );
});

test('each part of a text stands where its letters stand', () => {
  fc.assert(
    fc.property(block, fc.nat(), fc.nat(), (element, a, b) => {
      const read = readText<Nodes>(element, hast);
      const [start = 0, end = 0] = [a, b].map((at) => at % (read.text.length + 1)).sort((one, other) => one - other);
      const ends = endsOf(read, start, end);
      const part = read.text.slice(start, end);
      expect(ends === undefined).toBe(part.trim() === '');
      if (!ends) return;
      const found = squeeze(between(element, ...ends));
      // A sign that is written otherwise is not cut in two.
      expect(squeeze(read.text)).toContain(found);
      expect(found).toContain(squeeze(part));
    }),
    { numRuns: runs(100, 5000) },
  );
});

const squeeze = (text: string): string => text.replace(/\s+/gu, '').normalize('NFD');

/** The letters between two places of a tree, without what is added. */
function between(root: Element, from: Point<Nodes>, to: Point<Nodes>): string {
  let [text, isIn] = ['', false];
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && 'dataAdded' in node.properties) return;
    if (node.type === 'text') {
      const [start, end] = [node === from.node ? from.at : 0, node === to.node ? to.at : node.value.length];
      isIn ||= node === from.node;
      if (isIn) text += node.value.slice(start, end);
      if (node === to.node) isIn = false;
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return text;
}
