import { expect, it } from 'vitest';
import { fileText, isBuilt, pageAt, wordsOf } from './built.ts';

const ADDRESS = '/essays/everything/';
const $ = pageAt(ADDRESS);

it('says whose the notes are, and leads from each back to every place that has its mark', () => {
  expect(wordsOf($, '#notes')).toBe('Editor’s notes');
  expect(wordsOf($, '#fn-long')).toContain('The second paragraph of the same test note');
  const marks = $('[aria-label="Editor’s note 2"]');
  const back = $('#fn-twice a[aria-label^="Back to the mark of note 2"]');
  expect(marks.toArray().map((mark) => $(mark).attr('href'))).toEqual(['#fn-twice', '#fn-twice']);
  expect(back.toArray().map((link) => $(link).attr('href'))).toEqual(
    marks.toArray().map((mark) => `#${$(mark).attr('id')}`),
  );
});

it('keeps the editor’s comments to itself', () => {
  expect(fileText(ADDRESS)).not.toContain('quxomancy');
});

it('leaves signs as they were meant that Markdown would take for its own', () => {
  expect(wordsOf($, '#p4')).toContain(
    '{ a brace }, < a sign >, * a star *, [ a bracket ], ` a tick `, 5 ~ 6, AT&T & others, and a single ~tilde~',
  );
  expect(wordsOf($, '#p5')).toContain(`"straight ones", it's apostrophe's both ways’, an en dash –`);
});

it('starts a list at another number, and says of tasks whether they are done', () => {
  expect($('ol[start=7] > li')).toHaveLength(2);
  expect($('[role=img][aria-label="done"]')).toHaveLength(1);
  expect($('[role=img][aria-label="not done"]')).toHaveLength(2);
});

it('makes a figure of a picture alone, with its caption, and leaves one within a sentence there', () => {
  const figure = $('figure:has(img[alt="Squares, light and dark in turn, made for a test"])');
  expect(figure.children('figcaption').text()).toMatch(/^A picture with a caption/);
  expect(isBuilt(figure.children('img').attr('src') ?? '')).toBe(true);
  expect(wordsOf($, 'p:has(> img[alt="Squares within a sentence"])')).toBe(
    'A test paragraph with a picture in the middle of its sentence.',
  );
});

it('takes a quotation of several paragraphs for one passage', () => {
  expect(wordsOf($, '#p16 > blockquote')).toContain('the first of them');
  expect($('#p16 blockquote')).toHaveLength(3);
  expect($('#p16 li')).toHaveLength(2);
});
