import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it, test } from 'vitest';
import { runs } from '#tests/runs.ts';
import { blocksOf } from './fixtures/blocks.ts';
import { hast } from './hast.ts';
import { copiedText } from './paragraphs.ts';
import { readText } from './read.ts';

const copied = (...parts: Element[]): string => copiedText<Nodes>(parts, hast);
const mark = () => h('sup.note-mark', { 'data-added': '' }, h('a', { href: '#fn-1' }, '1'));
const passage = (...words: Element[]) => h('section.passage', h('a.passage-link', { 'data-added': '' }, '¶1'), words);

describe('what is copied', () => {
  it.each<[string, Element, string]>([
    ['a paragraph', passage(h('p', 'One\n', h('em', 'two'), '.', mark(), ' Three.')), 'One two. Three.'],
    ['a line', h('p', 'One', h('br'), 'two'), 'One\ntwo'],
    ['a quotation', h('blockquote', [h('p', 'one'), '\n', h('p', 'two')]), 'one\n\ntwo'],
    ['a list', h('ul', [h('li', 'one'), h('li', ['two', h('ul', h('li', 'three'))])]), 'one\ntwo\nthree'],
    ['an item of two paragraphs', h('ul', h('li', [h('p', 'one'), h('p', 'two')])), 'one\n\ntwo'],
    ['a table', h('table', [h('tr', [h('th', 'a'), h('td', 'b')]), h('tr', h('td', 'c'))]), 'a\tb\nc'],
    ['code', h('pre', h('code', '  if (a) {\n\n    b;\n  }\n')), '  if (a) {\n\n    b;\n  }'],
    ['a picture in a sentence', h('p', ['A ', h('img', { alt: 'red  ship' }), ' sails.']), 'A red ship sails.'],
    ['a picture with a caption', passage(h('figure', [h('img', { alt: 'x' }), h('figcaption', 'At sea')])), 'At sea'],
    ['accents and spaces of other kinds', h('p', 'cafe\u0301\u00a0\u3000x'), 'cafe\u0301\u00a0\u3000x'],
    ['what is added alone', passage(h('p', [mark()])), ''],
  ])('of %s', (_, part, text) => {
    expect(copied(part)).toBe(text);
  });
});

const letters = fc.array(fc.constantFrom('a', 'b', ' ', '.', '\n', '\u00a0', '\u0301'), { minLength: 1, maxLength: 6 });
const block = blocksOf(
  letters.map((signs) => signs.join('')),
  fc.constant(null).map(mark),
);

test('marks make no difference, wherever they stand; all words are there, and passages are an empty line apart', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
      const text = copied(...blocks.map((one) => passage(one)));
      expect(text).not.toMatch(/[¶1]/);
      const parts = blocks.map((one) => copied(one)).filter((part) => part !== '');
      expect(text).toBe(parts.join('\n\n'));
      const folded = (written: string): string => written.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
      const read = blocks.map((one) => readText<Nodes>(one, hast).text).filter((one) => one !== '');
      expect(folded(text)).toBe(folded(read.join(' ')));
    }),
    { numRuns: runs(100, 5000) },
  );
});
