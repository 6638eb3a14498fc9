import { h } from 'hastscript';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { hast } from './hast.ts';
import { linesOf, paragraphsOf } from './paragraphs.ts';

const passage = (html: string): Nodes => h('section.passage', fromHtml(html, { fragment: true }).children);

describe('a passage as it is quoted', () => {
  it.each([
    ['a paragraph with a mark', '<p>One,<sup data-added>1</sup>\n two.</p>', ['One, two.']],
    ['a line break', '<p>One <br>\n two.</p>', ['One\ntwo.']],
    ['other spaces', '<p>Art.\u00a05 and\u2003more</p>', ['Art.\u00a05 and\u2003more']],
    ['two paragraphs', '<blockquote>\n<p>One.</p>\n<p>Two.</p>\n</blockquote>', ['One.', 'Two.']],
    ['a list', '<ol start="7"><li>a</li><li><p>b</p><p>c</p></li></ol>', ['7. a', '8. b', 'c']],
    ['a list in a list', '<ul><li>a<ol><li>b</li></ol></li></ul>', ['a', '1. b']],
    ['a table', '<table><tr><th>a</th><td>b</td></tr></table>', ['a', 'b']],
    ['code', '<pre><code>if (a) {\n  b;\n\n}\n</code></pre>', ['if (a) {\n  b;\n\n}']],
    ['a picture', '<figure><img alt="A ship"></figure>', ['A ship']],
    ['a picture with a caption', '<figure><img alt="A ship"><figcaption>At sea</figcaption></figure>', ['At sea']],
  ])('%s', (_, html, paragraphs) => {
    expect(paragraphsOf(passage(html), hast)).toEqual(paragraphs);
  });
});

describe('a passage in little room', () => {
  it.each([
    ['a paragraph with a break', '<p>One,<sup data-added>1</sup>\n two<br>three</p>', ['One, two', 'three']],
    ['a list', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', ['a', 'b', 'c']],
    ['a table', '<table><tr><th>a</th>\n<td>b</td></tr>\n<tr><td>c</td></tr></table>', ['a\u2003b', 'c']],
    ['code', '<pre><code>if (a)\n  b  c\n</code></pre>', ['if (a)', 'b  c']],
    ['a note', '<li><p>Words. <a data-added>↩</a></p><p data-added>It was another.</p></li>', ['Words.']],
  ])('%s', (_, html, lines) => {
    expect(linesOf(passage(html), hast)).toEqual(lines);
  });
});
