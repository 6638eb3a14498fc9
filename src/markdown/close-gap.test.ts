import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import type { EssayText } from '../lib/passage.ts';
import { pipeline } from './processor.ts';

const processor = await createMarkdownProcessor({ ...pipeline, syntaxHighlight: false });

it.each([
  ['before the next word', 'One [^a] two.', 'One two.'],
  ['at the end', 'One. [^a]', 'One.'],
  ['and keeps the only space between two words', 'One [^a]two.', 'One two.'],
  ['and has none to take within a word', 'One[^a]two.', 'Onetwo.'],
])('a note mark that is left out takes the space before it along %s', async (_name, text, expected) => {
  const { metadata } = await processor.render(`${text}\n\n[^a]: A note.`, { frontmatter: {} });
  const { passages, notes } = metadata.frontmatter as unknown as EssayText;
  expect(passages.map(({ html, markdown }) => [html, markdown])).toEqual([[`<p>${expected}</p>`, expected]]);
  // The way back from the note is left out, too.
  expect(notes.map(({ html, markdown }) => [html, markdown])).toEqual([['<p>A note.</p>', 'A note.']]);
});
