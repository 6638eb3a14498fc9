import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '#exports/in-order.ts';
import { editorMessage } from '#lib/editor-error.ts';
import type { EssayText } from '#passages/model.ts';
import { meanEssay, tokensIn } from '#tests/content/mean-markdown.ts';
import { textCompiler } from '#tests/content/mdx.ts';
import { runs } from '#tests/runs.ts';

const compile = textCompiler();

/** What is the site’s: numbers and signs beside the words, marks of notes, and the label of their list. */
const FURNITURE = '.passage-link, .section-link, .note-mark, .notes-heading, .data-footnote-backref';

/** The texts of a page, those of pictures as well. */
function textsOf(html: string): { text: string; inNotes: boolean }[] {
  const $ = load(html, null, false);
  $(FURNITURE).remove();
  $('img').each((_, image) => void $(image).replaceWith($('<span>').text($(image).attr('alt') ?? '')));
  const texts = (inNotes: boolean) => (inNotes ? $('.notes') : $.root().clone().find('.notes').remove().end());
  return [false, true].map((inNotes) => ({ text: texts(inNotes).text(), inNotes }));
}

/** The words of Markdown without the addresses of its links. */
const wordsOfMarkdown = (markdown: string): string =>
  markdown
    .replaceAll(/&#x([\dA-F]+);/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll(/\]\((?:<[^>]*>|(?:\\.|[^()\\\s]|\([^()\s]*\))*)(?=\)|\s")/g, ']');

/** The tokens in each form of an essay: those of the text, those of the notes; or nothing where the editor is told of something. */
async function formsOf(essay: string): Promise<Record<string, [string[], string[]]> | undefined> {
  try {
    const { html, left } = await compile(`---\ntitle: A text\n---\n\n${essay}`, 'essay.mdx');
    const { passages, sections, notes } = left as unknown as EssayText;
    const parts = inOrder({ passages: passages.map((passage) => ({ ...passage, essay: 'essay' })), sections });
    const form = (
      text: (part: (typeof parts)[number]) => string,
      note: (one: (typeof notes)[number]) => string,
    ): [string[], string[]] => [
      parts.flatMap((part) => tokensIn(text(part))),
      notes.flatMap((one) => tokensIn(note(one))),
    ];
    const page = textsOf(html);
    const onPage = (inNotes: boolean): string[] =>
      tokensIn(
        page
          .filter((one) => one.inNotes === inNotes)
          .map(({ text }) => text)
          .join(''),
      );
    return {
      page: [onPage(false), onPage(true)],
      text: form(
        (part) => ('section' in part ? part.section.title : part.passage.text),
        ({ text }) => text,
      ),
      markdown: form(
        (part) => ('section' in part ? part.section.title : wordsOfMarkdown(part.passage.markdown)),
        ({ markdown }) => wordsOfMarkdown(markdown),
      ),
      html: form(
        (part) => ('section' in part ? part.section.title : part.passage.html.replaceAll(/<[^>]*>/g, '')),
        ({ html }) => html.replaceAll(/<[^>]*>/g, ''),
      ),
    };
  } catch (error) {
    if (editorMessage(error) === undefined) throw error;
    expect(editorMessage(error)).toMatch(/^essay\.mdx/);
    return undefined;
  }
}

const times = runs(150, 10_000);

it(
  'keeps every word of every essay, in order, once, in each of its forms, or tells its editor',
  { timeout: 600_000 },
  async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(meanEssay, async (essay) => {
        const forms = await formsOf(essay);
        if (!forms) return;
        kept += 1;
        const written = tokensIn(essay);
        for (const [name, [inText, inNotes]] of Object.entries(forms)) {
          const isIn = new Set(inNotes);
          expect(inText, `${name} of ${essay}`).toEqual(written.filter((one) => !isIn.has(one)));
          // Notes come in the order of their marks.
          expect(inNotes.toSorted(), `notes in the ${name} of ${essay}`).toEqual(
            written.filter((one) => isIn.has(one)).toSorted(),
          );
        }
      }),
      { numRuns: times, ...(process.env.THOROUGH === undefined ? { seed: 1_986 } : {}) },
    );
    // Who refuses all loses nothing.
    expect(kept).toBeGreaterThan(times / 8);
  },
);
