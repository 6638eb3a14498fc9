import { describe, expect, it } from 'vitest';
import { editorMessage } from '#lib/editor-error.ts';
import type { EssayText } from '#passages/model.ts';
import { textCompiler } from '#tests/content/mdx.ts';

/*
 * What looks like something that Markdown drops or changes, and is none: the editor is not asked. What is asked stands in
 * `fixtures/refusals`.
 */
const compile = textCompiler();

async function passagesOf(text: string): Promise<string[]> {
  const { left } = await compile(text, 'essay.mdx').catch((error: unknown) => {
    throw new Error(editorMessage(error), { cause: error });
  });
  return (left as unknown as EssayText).passages.map((passage) => `${passage.kind}: ${passage.text}`);
}

it.each([
  ['a year that is escaped', '1986\\. A season.', ['paragraph: 1986. A season.']],
  ['a year within a line', 'In\n1986. A season.', ['paragraph: In 1986. A season.']],
  ['a speaker who is escaped', '\\[Interviewer]: Why?', ['paragraph: [Interviewer]: Why?']],
  ['words in brackets', 'He [sic] said [1][2].', ['paragraph: He [sic] said [1][2].']],
  ['a colon after brackets', 'He [sic]: so.', ['paragraph: He [sic]: so.']],
  ['a break after an empty line', 'She came.\n\n---\n\nHe went.', ['paragraph: She came.', 'paragraph: He went.']],
  ['dashes that are no line', 'She came. ---', ['paragraph: She came. ---']],
  ['a dash without a space', 'He had\n-5 degrees.', ['paragraph: He had -5 degrees.']],
  ['a plus that is escaped', '\\+ 5 degrees.', ['paragraph: + 5 degrees.']],
  ['a sign of greater that is escaped', 'It is\n\\> 5.', ['paragraph: It is > 5.']],
  ['rows with fewer cells', '| a | b |\n| - | - |\n| c |', ['table: a b c']],
  ['a bar that is escaped', '| a |\n| - |\n| b \\| c |', ['table: a b | c']],
  ['a table without bars at the edges', 'a | b\n--|--\nc | d', ['table: a b c d']],
  ['a list in an item', '- a\n  - b\n  1. c', undefined],
  ['a code block in an item', '- a\n\n  ```js\n  b\n  ```', undefined],
  ['a code block in a quotation', '> ```\n> b\n> ```', undefined],
  ['signs of code that are longer at the end', '```c++\na\n`````', ['code: a']],
  ['an address used twice, and its name in capitals', '[a][x] [b][X]\n\n[x]: #p1', ['paragraph: a b']],
  ['a note beside a link', '[a](#p1)[^n]\n\n[^n]: N.', ['paragraph: a']],
  ['marks of notes beside brackets that look like addresses', '[www.a.example] and.[^n]\n\n[^n]: N.', undefined],
  ['references to characters', '&copy; &#233; &amp;#11;', ['paragraph: © é &#11;']],
  ['a heading with a sign in it', '## C# and #1\n\nA.', ['paragraph: A.']],
  ['a heading with a sign that is escaped', '## C \\#\n\nA.', ['paragraph: A.']],
  ['a title within a title', '*The _Odyssey_ of **Homer***', ['paragraph: The Odyssey of Homer']],
  ['a paragraph of signs', '⁂\n\n…\n\n👍', ['paragraph: ⁂', 'paragraph: …', 'paragraph: 👍']],
  ['a word of a program', '&#105;mport of goods.', ['paragraph: import of goods.']],
  ['a line of spaces', 'A.\n \t\nB.', ['paragraph: A.', 'paragraph: B.']],
  ['a line of code that shows nothing', '```\nA\n\u00a0\nB\n```', ['code: A B']],
  ['spaces that begin a line', '\u3000\u3000A\n\u3000\u3000B', ['paragraph: A B']],
  ['an item that begins in the next line', '-\n  a', ['list: a']],
  ['a word after a number sign', '#word here', ['paragraph: #word here']],
])('%s', async (_name, text, expected) => {
  const found = await passagesOf(text);
  if (expected) expect(found).toEqual(expected);
  else expect(found).not.toEqual([]);
});

describe('lists', () => {
  it.each(['1. a\n2. b', '0. a\n1. b', '7. a\n8. b', '999. a', '1. a\n\n   b\n2. c', '- a\n\n- b', '* a\n* b'])(
    'keep their numbers: %j',
    async (text) => {
      expect(await passagesOf(text)).toHaveLength(1);
    },
  );
});

it.each(['A.\r\n\r\n~~~ words\r\nb\r\n~~~', 'A.\r\n- b', 'A.\r\n---\r\n', '```\r\nA.\r\n'])(
  'the editor is asked with other ends of lines, too: %j',
  async (text) => {
    await expect(passagesOf(text)).rejects.toThrow(/^essay\.mdx:\d/);
  },
);

it('code may end its lines otherwise', async () => {
  expect(await passagesOf('```js\r\na\r\n```\r\n')).toEqual(['code: a']);
});
