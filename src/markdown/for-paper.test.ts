import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { forPaper } from './for-paper.ts';

it.each<[string, string, boolean]>([
  ['https://example.org/a?b=1', 'https://example.org/a?b=1', true],
  ['www.example.org', 'http://www.example.org/', true],
  ['reader@example.org', 'mailto:reader@example.org', true],
  ['+49 30 1', 'tel:+49 30 1', true],
  ['https://example.org/über', 'https://example.org/%C3%BCber', true],
  ['https://example.org/%E0', 'https://example.org/%E0', true],
  ['a link', 'https://example.org/', false],
  ['https://example.org/', 'https://example.com/', false],
  ['example', 'https://example.org/', false],
])('a link of the words %s to %s has its address for words: %s', (words, href, isBare) => {
  const link = h('a', { href }, h('em', words));
  const tree: Root = { type: 'root', children: [h('p', link)] };
  forPaper()(tree);
  expect('dataBare' in link.properties).toBe(isBare);
});

it('the frame of a table says what makes it fit a sheet, where it does not by itself', () => {
  const frame = (...words: string[]) =>
    h(
      'div.scroll',
      h('table', [
        h(
          'tr',
          words.map((word) => h('td', word)),
        ),
      ]),
    );
  const [narrow, wide] = [frame('a', 'b'), frame(...Array.from({ length: 11 }, () => 'governmental'))];
  forPaper()({ type: 'root', children: [narrow, h('blockquote', wide)] });
  expect([narrow, wide].map(({ properties }) => properties.dataFit)).toEqual([undefined, 'broken']);
});
