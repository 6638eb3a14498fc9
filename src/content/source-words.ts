import { compareTexts, extract, firstDifference, type Departure } from './compare-texts.ts';
import type { Advice, EditorProblem } from '#lib/editor-error.ts';
import { foldSpace } from '#lib/words.ts';

/** Characters that a message shows. */
const SHOWN = 60;

/** Compares the passages of an essay with the lines of the received text that are its body. */
export function sourceProblems(
  file: string,
  lines: readonly string[],
  body: readonly number[],
  passages: readonly string[],
): EditorProblem[] {
  // Lines that are blank, missing or named twice are reported by the checks.
  const known = [...new Set(body)]
    .map((line) => ({ line, text: foldSpace(lines[line - 1] ?? '') }))
    .filter(({ text }) => text !== '');
  return compareTexts(
    known.map(({ text }) => text),
    passages.map(foldSpace),
  ).map((departure) => ({
    file,
    line: departure.source === undefined ? undefined : known[departure.source]?.line,
    ...inWords(departure),
  }));
}

function inWords({ kind, page = 0, sourceText, pageText }: Departure): Advice {
  const place = `¶${page + 1} of the essay`;
  const at = firstDifference(sourceText, pageText);
  switch (kind) {
    case 'changed':
      return {
        expected: `the words of the source in ${place}: ${cut(sourceText, at)}`,
        found: cut(pageText, at),
        write: 'the words of the source; a backslash before a sign that Markdown takes for its own',
      };
    case 'lost':
      return {
        expected: `this line as a passage of the essay: ${cut(sourceText, 0)}`,
        found: 'none that is like it',
        write: 'the line in the essay; or its number in leftOut of the source, and why',
      };
    case 'added':
      return {
        expected: 'only lines of the source in the essay',
        found: `${place}, which is none: ${cut(pageText, 0)}`,
        write: 'the number of its line in body of the source; or the essay without it',
      };
    case 'doubled':
    case 'moved':
      return {
        expected: `this line ${kind === 'moved' ? 'in its place' : 'once'}: ${cut(sourceText, 0)}`,
        found: `the same as ${place}`,
        write: 'the essay in the order of body of the source, each line once',
      };
  }
}

/** An extract that starts a little before an offset. */
function cut(text: string, at: number): string {
  return extract(text, at < SHOWN / 2 ? 0 : at - SHOWN / 3, SHOWN);
}
