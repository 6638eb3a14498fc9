import { readFileSync, readdirSync } from 'node:fs';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { EssayText } from '#passages/model.ts';
import { textCompiler } from '#tests/content/mdx.ts';
import { COLLECTION } from '#tests/content/on-content.ts';
import { essayMarkdown } from './essay-markdown.ts';
import { essay, site } from './fixtures/model.ts';

const there = 'https://essays.example.org/reader/essays/sea/';

it('gives an essay as Markdown, each passage below its number and address', () => {
  expect(essayMarkdown(essay, site)).toBe(`# On \\<the> \\*Sea\\* & Land

By Ng Ann and Bo Berg

- First published: Shore, 26 November 2020
- Original: <https://shore.example/sea?a=1&b=2>
- Translator: Cy Cole
- This edition: Reader, 24 November 2026, <${there}>
- Rights: With the authors.
- From the editor: Headings, paragraph numbers (¶) and notes are by the editor of Reader. The words of the paragraphs are the authors’.
- Title: Inferred by the editor from its first line.
- Editor’s summary: The sea is wide. The land is not.
- Links that begin with # lead to places of this edition.

---

¶1 <${there}#p1>

The sea is *“wide”*.

## Water (editor’s heading)

### Salt_of_it (editor’s heading)

¶2 <${there}#p2>

See [the end](#end "a \\" > b"): \`<a href="#x">\`

## End (editor’s heading)

---

Note on the author, as it came with the text:

They live \\* by the sea.

---

## Editor’s notes

Note 1 (¶1) <${there}#fn-wide>

Very.

Note 2 <${there}#fn-head>

A head.
`);
});

/* Essays as they are written, and what a Markdown processor without any plugin of ours reads in their Markdown. */
const files = [
  ...readdirSync(`${COLLECTION}/essays`).map((name) => `${COLLECTION}/essays/${name}`),
  ...readdirSync('src/markdown/fixtures/passages').map((name) => `src/markdown/fixtures/passages/${name}/input.md`),
].filter((name) => /\.mdx?$/.test(name));
const compile = textCompiler();
const reader = await createMarkdownProcessor({ smartypants: false, syntaxHighlight: false });

/** The words alone: two readers may differ in white space, and in the signs for the boxes of a list. */
const words = (text: string): string => text.replaceAll(/\s+|[☑☐]/gu, '');

/** A picture is its description, but for a figure that has a caption. */
function withoutPictures(text: string, kind: string): string {
  const rest = text.replaceAll(/\[Picture(?:: ([^\]]*))?\]/g, kind === 'figure' ? '' : '$1');
  return kind === 'figure' && rest.trim() === '' ? text.replaceAll(/\[Picture(?:: ([^\]]*))?\]/g, '$1') : rest;
}

describe.each(files)('the Markdown of %s', (file) => {
  it('has the author’s words and no other, each passage below its number', async () => {
    const { left } = await compile(readFileSync(file, 'utf8'), file);
    const { passages, sections, notes } = left as unknown as EssayText;
    const markdown = essayMarkdown(
      { ...essay, passages: passages.map((passage) => ({ essay: 'sea', ...passage })), sections, notes },
      site,
    );
    const { code } = await reader.render(markdown);

    const $ = load(code);
    const found = new Map<string, string>();
    let id = '';
    for (const block of $('body > *').toArray()) {
      const [, address] = /^(?:¶|Note )\d+.* <?https:.*\/#(\S+)$/.exec($(block).text()) ?? [];
      if (address !== undefined) id = address;
      else if (block.tagName === 'hr' || /^h\d$/.test(block.tagName)) id = '';
      else if (id !== '') found.set(id, (found.get(id) ?? '') + $(block).text());
    }
    const expected = [...passages, ...notes];
    expect([...found.keys()]).toEqual(expected.map((item) => item.id));
    for (const item of expected) {
      const text = withoutPictures(found.get(item.id) ?? '', 'kind' in item ? item.kind : 'note');
      expect(words(text), item.id).toBe(words(item.text));
    }
  });
});
