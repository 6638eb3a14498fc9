import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor, parseFrontmatter } from '@astrojs/markdown-remark';
import { HtmlValidate } from 'html-validate';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { textOf } from '#passages/file.ts';
import type { EssayText } from '#passages/model.ts';
import { textCompiler } from '#tests/content/mdx.ts';
import { pipeline } from './compile.ts';

/*
 * A folder is a case: `input.md` is what an editor writes, `output.html` what a reader gets, `passages.json` what search
 * and links are told. `vitest -u` writes the last two anew; read them before they are kept.
 */
const folder = path.join(import.meta.dirname, 'fixtures/passages');

const markdown = await createMarkdownProcessor({ ...pipeline, syntaxHighlight: false });
const mdx = textCompiler();

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  // The length and the white space of lines are nobody's concern; an address in bare text is the author's.
  rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off' },
});

/** The attributes of a picture, from what Astro leaves in their place until it knows the file. */
function asWritten(image: string): string {
  const { src, alt } = JSON.parse(image.replaceAll('&#x22;', '"')) as { src: string; alt: string };
  return `src="${src}" alt="${alt}"`;
}

describe.each(readdirSync(folder))('the text of the case %s', async (name) => {
  const file = (end: string): string => path.join(folder, name, end);
  const { content, frontmatter } = parseFrontmatter(readFileSync(file('input.md'), 'utf8'), {
    frontmatter: 'empty-with-spaces',
  });
  const { code: rendered, metadata } = await markdown.render(content, {
    frontmatter: { ...frontmatter },
    fileURL: pathToFileURL(file('input.md')),
  });
  const code = rendered.replaceAll(/__ASTRO_IMAGE_="([^"]*)"/g, (_, image: string) => asWritten(image));
  const { passages, sections, notes } = metadata.frontmatter as EssayText;

  it('becomes the page that a reader needs', async () => {
    await expect(`${code}\n`).toMatchFileSnapshot(file('output.html'));
  });

  it('becomes passages and sections for search and links', async () => {
    // Where the letters stand in the HTML is tried by passages/stand-alone.test.ts.
    const told = passages.map(({ runs, ...passage }) => (runs.length > 0 ? passage : undefined));
    await expect(`${JSON.stringify({ passages: told, sections, notes }, null, 2)}\n`).toMatchFileSnapshot(
      file('passages.json'),
    );
  });

  it('has on its page the text of the passages and notes, letter by letter', () => {
    const $ = load(code);
    const read = (selector: string) => $(selector).toArray().map(textOf);
    expect(read('.passage')).toEqual(passages.map(({ text }) => text));
    expect(read('.notes > ol > li')).toEqual(notes.map(({ text }) => text));
  });

  it('becomes valid HTML without the attributes that the policy of the site refuses', async () => {
    const { results } = await validator.validateString(`<article>${code}</article>`);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(code).not.toMatch(/<[^>]* (style|align|on\w+)=/);
  });

  it('becomes the same passages as MDX, which the essays are', async () => {
    const { left } = await mdx(readFileSync(file('input.md'), 'utf8'), file('input.mdx'));
    expect(left).toEqual(metadata.frontmatter);
  });
});
