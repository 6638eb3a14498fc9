import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import type { EssayText } from '#passages/model.ts';
import { textCompiler } from '#tests/content/mdx.ts';
import { pipeline } from './compile.ts';

const processor = await createMarkdownProcessor({ ...pipeline, syntaxHighlight: false });

it.each([
  ['before the next word', 'One [^a] two.', 'One two.'],
  ['at the end', 'One. [^a]', 'One.'],
  ['and keeps the only space between two words', 'One [^a]two.', 'One two.'],
  ['at the start', '[^a] One.', 'One.'],
  ['with a line break at the end', 'One.  \n[^a]', 'One.'],
  ['with line breaks at the end', 'One.\\\n[^a]\\\n[^a]', 'One.'],
  ['and has none to take within a word', 'One[^a]two.', 'Onetwo.'],
])('a note mark that is left out takes the space before it along %s', async (_name, text, expected) => {
  const { metadata } = await processor.render(`${text}\n\n[^a]: A note.`, { frontmatter: {} });
  const { passages, notes } = metadata.frontmatter as unknown as EssayText;
  expect(passages.map(({ html, markdown }) => [html, markdown])).toEqual([[`<p>${expected}</p>`, expected]]);
  // The way back from the note is left out, too.
  expect(notes.map(({ html, markdown }) => [html, markdown])).toEqual([['<p>A note.</p>', 'A note.']]);
});

it.each([
  ['within a link', 'One [two {/* for us */}](#p1)three.', '<p>One <a href="/essays/essay/#p1">two </a>three.</p>'],
  ['at the start', '{/* for us */} One.', '<p>One.</p>'],
  ['at the end of a line', 'One  \n{/* for us */}', '<p>One</p>'],
])('a comment leaves no space, and joins no words: %s', async (_name, text, html) => {
  const { left } = await textCompiler()(text, 'essay.mdx');
  const [passage] = (left as unknown as EssayText).passages;
  expect(passage?.html).toBe(html);
  expect(passage?.markdown).not.toMatch(/\\$|&#x20;One/);
});
