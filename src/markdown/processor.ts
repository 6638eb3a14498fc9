import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { EditorError } from '#lib/editor-error.ts';
import type { FindMentions } from '#passages/model.ts';
import { bareAddresses } from './bare-addresses.ts';
import { blankLines } from './blank-lines.ts';
import { blockStarts } from './block-starts.ts';
import { codeFences } from './code-fences.ts';
import { definitions } from './definitions.ts';
import { strayEmphasis } from './stray-emphasis.ts';
import { tableRows } from './table-rows.ts';
import { blockMarkdown } from './block-markdown.ts';
import { codeBlocks } from './code-blocks.ts';
import { everyWord } from './every-word.ts';
import { figures } from './figures.ts';
import { forPaper } from './for-paper.ts';
import { headingIds } from './heading-ids.ts';
import { headingSigns } from './heading-signs.ts';
import { headings } from './headings.ts';
import { languages } from './languages.ts';
import { linkAddresses } from './link-addresses.ts';
import { noteMarks } from './note-marks.ts';
import { noteOptions, notes } from './notes.ts';
import { nesting, TOO_DEEP } from './nesting.ts';
import { mentions } from './mentions.ts';
import { oldAddresses, type AliasReader } from './old-addresses.ts';
import { onlyMarkdown, PROGRAM_CODE } from './only-markdown.ts';
import { passages } from './passages.ts';
import { pictures } from './pictures.ts';
import { relativePath } from './place.ts';
import { signs } from './signs.ts';
import { tables } from './tables.ts';
import { taskLists } from './task-lists.ts';
import { tooDeep } from './too-deep.ts';
import { writtenWords } from './written-words.ts';

/** The Markdown of an essay without old addresses: the plugins, in order, and their options. */
export const pipeline = {
  // The plugin is listed below, with options of our own.
  gfm: false,
  // The texts bring their own quotation marks and dashes.
  smartypants: false,
  remarkPlugins: [
    // One tilde is a tilde; two strike out.
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
  rehypePlugins: [figures, tables, codeBlocks, taskLists, notes, languages, forPaper, passages, everyWord],
} satisfies Parameters<typeof unified>[0];

/**
 * Makes the processor for the essays. As `unified()` makes it, but a text that is not even MDX fails with a message for
 * the editor.
 */
export function essayProcessor(
  aliasesOf: AliasReader = () => undefined,
  findMentions: FindMentions = () => [],
): ReturnType<typeof unified> {
  const processor = unified({
    ...pipeline,
    rehypePlugins: [...pipeline.rehypePlugins, [mentions, findMentions], [oldAddresses, aliasesOf]],
  });
  const { createMdxRenderer } = processor;
  if (!createMdxRenderer) throw new Error('@astrojs/markdown-remark has no MDX renderer; update it to 7.3 or newer.');
  return {
    ...processor,
    async createMdxRenderer(...options) {
      const renderer = await createMdxRenderer.apply(processor, options);
      return {
        ...renderer,
        async process(content, id, frontmatter) {
          const fault = tooDeep(content);
          if (fault) throw new EditorError({ file: fileOf(id), ...fault });
          return renderer.process(content, id, frontmatter).catch((error: unknown) => {
            throw brokenMdx(error, id);
          });
        },
      };
    },
  };
}

const fileOf = (id: string): string => relativePath(id.split('?')[0]);

function brokenMdx(error: unknown, id: string): unknown {
  if (error instanceof EditorError || !(error instanceof Error)) return error;
  // A parser that goes down into what stands in one another has run out of room.
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
