import { expect, it } from 'vitest';
import { definitionProblem } from './definition.ts';

it.each([
  ['one sentence', 'The principle that a state governs cyberspace.'],
  ['three', 'One. Two! Is it three?'],
  ['lines that are broken', 'One sentence\nover two lines.'],
  [
    'what is shortened',
    'The U.S. Congress met Dr. Li, Prof. Tan and J. K. Rowling. E.g. here, i.e. there. St. Petersburg, too.',
  ],
  ['signs', '5 < 6 & 7 > 3, “R&D”: 50 % of (all) – 1/2; C#, a - b, 3 * 4, … 1. It is.'],
  ['a decimal', 'It grew by 3.5 per cent. In 2020. Twice.'],
  ['another script', '网络空间主权。'],
  ['600 characters', `${'x'.repeat(599)}.`],
])('a definition may have %s', (_what, text) => {
  expect(definitionProblem(`\n${text}\n`)).toBeUndefined();
});

it.each([
  ['nothing', ' \n', 'nothing'],
  ['four sentences', 'One. Two. Three. Four.', '4 sentences'],
  ['more characters', `${'x'.repeat(600)}.`, '601 characters'],
  ['two paragraphs', 'One.\n\nTwo.', '2 paragraphs'],
  ['emphasis', 'It is *new*.', 'emphasis or code: *new*'],
  ['emphasis of the other kind', 'It is _new_.', 'emphasis or code: _new_'],
  ['code', 'It is `new`.', 'emphasis or code: `new`'],
  ['a link', 'See [this](/x/).', 'a link: [this](/x/)'],
  ['a picture', 'See ![this](x.png).', 'a link: ![this](x.png)'],
  ['an address', 'See https://example.org/.', 'an address: https://example.org/.'],
  ['an element', 'It is <b>new</b>.', 'HTML: <b>'],
  ['a comment', 'It is <!-- new -->.', 'HTML: <!--'],
  ['a comment of MDX', 'It is {/* new */} so.', 'an expression: {/* new */}'],
  ['an entity', 'It &amp; that.', 'an entity of HTML: &amp;'],
  ['a heading', '## It\n', 'a heading, a quotation or a list: ## It'],
  ['a list', 'It is\n- new\n- old', 'a heading, a quotation or a list: - new'],
  ['a quotation', '> It is.', 'a heading, a quotation or a list: > It is.'],
  ['a table', '| It | is |', 'a table: | It | is |'],
  ['a backslash', 'It is \\* new.', 'a backslash: \\*'],
])('a definition may not have %s', (_what, text, found) => {
  expect(definitionProblem(text)).toMatchObject({ found, write: expect.stringMatching(/\w/) as string });
});

it.each(['<a ', '[', '{', '*', '`', 'A. ', ' x'])('a text of any length is told to be too long: %s', (part) => {
  const text = `It is. ${'It is so. '.repeat(120)}${part.repeat(300_000)}x`;
  expect(definitionProblem(text)).toMatchObject({ found: `${text.length} characters` });
});
