import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { EditorError } from '#lib/editor-error.ts';
import type { FindMentions } from '#passages/model.ts';
import { bareAddresses } from './bare-addresses.ts';
import { blankLines } from './blank-lines.ts';
import { codeBlocks, figures, tables, taskLists } from './blocks.ts';
import { blockStarts } from './block-starts.ts';
import { codeFences } from './code-fences.ts';
import { directions } from './directions.ts';
import { definitions } from './definitions.ts';
import { strayEmphasis } from './stray-emphasis.ts';
import { tableRows } from './table-rows.ts';
import { blockMarkdown } from './block-markdown.ts';
import { everyWord } from './every-word.ts';
import { forPaper } from './for-paper.ts';
import { headingIds, headings, headingSigns } from './headings.ts';
import { languages } from './languages.ts';
import { linkAddresses } from './link-addresses.ts';
import { noteMarks } from './note-marks.ts';
import { noteOptions, notes } from './notes.ts';
import { mentions } from './mentions.ts';
import { oldAddresses, type AliasReader } from './old-addresses.ts';
import { onlyMarkdown, PROGRAM_CODE } from './only-markdown.ts';
import type { CompiledEssay } from './kept-essays.ts';
import { compiledOf, pageHtml } from './page-html.ts';
import { passages } from './passages.ts';
import { pictures } from './pictures.ts';
import { relativePath } from './place.ts';
import { signs } from './signs.ts';
import { nesting, TOO_DEEP, tooDeep } from './too-deep.ts';
import { writtenWords } from './written-words.ts';

/** Plugins of an essay without old addresses, in order. */
export const pipeline = {
  // Listed below with options.
  gfm: false,
  // Texts have their own quotation marks and dashes.
  smartypants: false,
  remarkPlugins: [
    // Only two tildes strike out.
    [remarkGfm, { singleTilde: false }],
    nesting,
    writtenWords,
    headingSigns,
    headingIds,
    onlyMarkdown,
    signs,
    strayEmphasis,
    blankLines,
    blockStarts,
    tableRows,
    codeFences,
    definitions,
    pictures,
    bareAddresses,
    linkAddresses,
    headings,
    noteMarks,
    blockMarkdown,
  ],
  remarkRehype: noteOptions,
  rehypePlugins: [figures, tables, codeBlocks, taskLists, notes, languages, directions, forPaper, passages, everyWord],
} satisfies Parameters<typeof unified>[0];

/** Compiles the text of an essay, its front matter blanked out, so that lines are those of the file. */
export type EssayCompiler = (
  content: string,
  file: string,
  frontMatter: Record<string, unknown>,
) => Promise<CompiledEssay>;

/** Makes a compiler, with messages for the editor where a text is not MDX. */
export function essayCompiler(
  aliasesOf: AliasReader = () => undefined,
  findMentions: FindMentions = () => [],
): EssayCompiler {
  const { createMdxRenderer } = unified({
    ...pipeline,
    rehypePlugins: [...pipeline.rehypePlugins, [mentions, findMentions], [oldAddresses, aliasesOf], pageHtml],
  });
  const renderer = createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL('../', import.meta.url) },
  );
  return async (content, id, frontMatter) => {
    if (!renderer) throw new Error('@astrojs/markdown-remark has no MDX renderer; update it to 7.3 or newer.');
    const fault = tooDeep(content);
    if (fault) throw new EditorError({ file: fileOf(id), ...fault });
    const own = { ...frontMatter };
    await (await renderer).process(content, id, own).catch((error: unknown) => {
      throw brokenMdx(error, id);
    });
    return compiledOf(own);
  };
}

const fileOf = (id: string): string => relativePath(id.split('?')[0]);

function brokenMdx(error: unknown, id: string): unknown {
  if (error instanceof EditorError || !(error instanceof Error)) return error;
  // The parser recursed too deep.
  if (error instanceof RangeError) return new EditorError({ file: fileOf(id), ...TOO_DEEP });
  const { line, reason } = error as Error & { line?: number; reason?: string };
  const found = reason ?? error.message;
  if (found.includes('import/exports')) return new EditorError({ file: fileOf(id), line, ...PROGRAM_CODE });
  const isAddress = found.includes('to create a link');
  return new EditorError({
    file: fileOf(id),
    line,
    expected: 'Markdown',
    found,
    write: isAddress
      ? 'an address as it is, without < and >; [words](address) for other words; \\< where the text has this sign'
      : 'a backslash before a sign that is meant as itself, \\< or \\{; {/* … */} for a comment',
  });
}
