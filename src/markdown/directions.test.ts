import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { directions } from './directions.ts';

function marked(language: string, ...blocks: Element[]): Root {
  const tree: Root = { type: 'root', children: blocks };
  const file = new VFile();
  file.data.astro = { frontmatter: { language } };
  directions()(tree, file);
  return tree;
}

const dirOf = (node: Root['children'][number] | undefined): unknown =>
  node?.type === 'element' ? node.properties.dir : undefined;

it('a block runs as most of its letters do, whichever comes first', () => {
  const word = fc.constantFrom('שלום', 'peace', 'سلام', '2020', '(¶)', 'mir');
  fc.assert(
    fc.property(fc.constantFrom('en', 'he', 'zh'), fc.array(word), (language, words) => {
      const text = words.join(' ');
      const fromRight = text.match(/[\u0590-\u06ff]/g)?.length ?? 0;
      const others = text.match(/[a-z]/g)?.length ?? 0;
      const around = language === 'he' ? 'rtl' : 'ltr';
      const own = fromRight === others ? around : fromRight > others ? 'rtl' : 'ltr';
      expect(dirOf(marked(language, h('p', text)).children[0])).toBe(own === around ? undefined : own);
    }),
  );
});

it('a list runs as its items do, and an item that differs the other way', () => {
  const items = ['שלום לכולם', 'peace', 'אמון'].map((text) => h('li', text));
  const [list] = marked('en', h('ul', items)).children;
  expect(dirOf(list)).toBe('rtl');
  expect(items.map(dirOf)).toEqual([undefined, 'ltr', undefined]);
});

it('the list of notes keeps the side of its essay', () => {
  const note = h('p', 'A note in English.');
  const item = h('li', note);
  const list = h('ol', item);
  marked('he', h('section', { dataFootnotes: true }, list));
  expect([list, item, note].map(dirOf)).toEqual([undefined, undefined, 'ltr']);
});
