import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeTags, UNWRAP, type Tag } from './tags.ts';

it.each([
  ['<script src="/a.js"></script>', '<script integrity="x" src="/a.js"></script>'],
  [
    '<link rel="stylesheet" href="/a.css" media="print">',
    '<link rel="stylesheet" integrity="x" href="/a.css" media="print">',
  ],
  ['<a>', '<a integrity="x">'],
  ['<br/>', '<br integrity="x"/>'],
  ['<p integrity="old" hidden>', '<p integrity="x" hidden>'],
  ['</a><!-- <a> -->', '</a><!-- <a> -->'],
])('adds an attribute to %s', (html, expected) => {
  expect(changeTags(html, () => ({ integrity: 'x' }))).toBe(expected);
});

it('reads what a browser reads', () => {
  const tags: unknown[] = [];
  changeTags(`<A HREF='/a?x=1&amp;y=2' hidden data-a="&quot;<b>&quot;" title=plain>`, ({ name, attributes }) => {
    tags.push([name, Object.fromEntries(attributes)]);
    return undefined;
  });
  expect(tags).toEqual([['a', { href: '/a?x=1&y=2', hidden: '', 'data-a': '"<b>"', title: 'plain' }]]);
});

it('takes attributes away', () => {
  expect(changeTags('<script type="module" src="a.js" async>', () => ({ type: undefined, async: undefined }))).toBe(
    '<script src="a.js">',
  );
});

it('takes tags away, and leaves what is between them', () => {
  const html = '<p><noscript><b>a</b></noscript></p><link href="b"><script src="c"></script><script>{}</script>';
  const isGone = ({ name, attributes }: Tag) =>
    name !== 'p' && name !== 'b' && (name !== 'script' || attributes.has('src'));
  expect(changeTags(html, (tag) => (isGone(tag) ? UNWRAP : undefined))).toBe('<p><b>a</b></p><script>{}</script>');
});

/** Any element with any attributes and any text, as a build writes them. */
const element = fc
  .record({
    name: fc.constantFrom('a', 'p', 'link', 'img', 'x-y'),
    attributes: fc.dictionary(fc.constantFrom('href', 'title', 'data-a', 'class'), fc.string({ unit: 'grapheme' })),
    text: fc.string({ unit: 'grapheme' }),
  })
  .map(({ name, attributes, text }) => {
    const $ = load(`<${name}></${name}>`, null, false);
    $(name).attr(attributes);
    $.root().append(load('').root().text(text).contents());
    return $.html();
  });

it('changes what it is to change, and no letter besides', () => {
  fc.assert(
    fc.property(fc.array(element), (elements) => {
      const html = elements.join('');
      expect(changeTags(html, () => undefined)).toBe(html);
      const $ = load(html, null, false);
      $('[href]').attr('href', '"new"&amp;');
      $('[title]').removeAttr('title');
      const changed = changeTags(html, ({ attributes }) => ({
        ...(attributes.has('href') ? { href: '"new"&amp;' } : {}),
        title: undefined,
      }));
      expect(load(changed, null, false).html()).toBe($.html());
    }),
  );
});
