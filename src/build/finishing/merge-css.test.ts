import { expect, it } from 'vitest';
import { withMergedCss } from './merge-css.ts';

const link = (name: string): string => `<link rel="stylesheet" href="/reader/_astro/${name}.css">`;
const onPaper = '<link rel="stylesheet" href="/reader/_astro/print.css" media="print">';

/** What becomes of a page, and what was written. Each style sheet holds its own address. */
function merge(html: string): { page: string; written: [string, string][] } {
  const written: [string, string][] = [];
  const page = withMergedCss(
    html,
    (href) => `{${href}}`,
    (...file) => written.push(file),
  );
  return { page, written };
}

it('makes one style sheet of several, in their order, where the first stood', () => {
  const { page, written } = merge(`<head>${onPaper}${link('Base')}<meta>${link('slug')}</head><body></body>`);
  const [[href, css] = []] = written;
  expect(href).toMatch(/^\/reader\/_astro\/first-paint\.[\w-]{8}\.css$/);
  expect(css).toBe('{/reader/_astro/Base.css}{/reader/_astro/slug.css}');
  expect(page).toBe(`<head>${onPaper}<link rel="stylesheet" href="${href}"><meta></head><body></body>`);
});

it('names it by what is in it, so that two pages with the same have one', () => {
  const name = (...sheets: string[]) => merge(`<head>${sheets.map(link).join('')}</head>`).written[0]?.[0];
  expect(name('a', 'b')).toBe(name('a', 'b'));
  expect(name('a', 'b')).not.toBe(name('a', 'c'));
});

it('takes in those that stand where what they are for begins', () => {
  const { page, written } = merge(`<head>${link('Base')}</head><body>${link('former')}<p>…</p></body>`);
  expect(written.map(([, css]) => css)).toEqual(['{/reader/_astro/Base.css}{/reader/_astro/former.css}']);
  expect(page).toBe(`<head><link rel="stylesheet" href="${written[0]?.[0]}"></head><body><p>…</p></body>`);
});

it('leaves alone a page without, and what is written in the text', () => {
  const page = `<head>${onPaper}</head><body>&lt;link rel="stylesheet" href="/former.css"></body>`;
  expect(merge(page)).toEqual({ page, written: [] });
});
