import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeTags, readTags, UNWRAP, type Tag } from './tags.ts';

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

it('reads no tags where there are none: in comments, scripts and styles', () => {
  const tags: string[] = [];
  const html = '<script>if (a<b>c) "<i>"</script><!-- <p> --><style>a::before{content:"<u>"}</STYLE><b title="<a>">';
  readTags(html, ({ name, isEnd, start, end }) => tags.push(`${isEnd ? '/' : ''}${name} ${html.slice(start, end)}`));
  expect(tags).toEqual([
    'script <script>',
    '/script </script>',
    'style <style>',
    '/style </STYLE>',
    'b <b title="<a>">',
  ]);
});

it.each([
  ['&#x26;&#38;&amp;', '&&&'],
  ['&#x27;&apos;&#39;&quot;', `'''"`],
  ['&lt;&gt;&nbsp;', '<>\u00A0'],
  ['&#x7F51;&#128512;', '网😀'],
  ['&amp;lt;', '&lt;'],
  ['a & b &unknown; &#1114112;', 'a & b &unknown; &#1114112;'],
])('reads the references %s', (written, meant) => {
  readTags(`<a title="${written}">`, ({ attributes }) => expect(attributes.get('title')).toBe(meant));
  expect.assertions(1);
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
