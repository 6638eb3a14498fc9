import type { z } from 'astro/zod';
import type { EditorProblem } from '#lib/editor-error.ts';
import { readDataFile, type DataFile } from './data-file.ts';
import { validate } from './validate.ts';

export const HOW_TO_WRITE_FIELDS = 'each field once, as `name: value`; quotes around a value that has a colon in it';

/** The YAML between two lines of dashes at the start of a file, and the text below; undefined without front matter. */
export function splitFrontMatter(text: string): { yaml: string; body: string } | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  return { yaml: match[1] ?? '', body: text.slice(match[0].length) };
}

/** Reads the front matter of an essay or a topic: its fields, which fit the schema, and the text below; or its problems. */
export function readFrontMatter(
  { file, text, what }: { file: string; text: string; what: string },
  schema: z.ZodObject,
): { data: DataFile; body: string } | [EditorProblem, ...EditorProblem[]] {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const [firstLine = ''] = text.split(/\r?\n/, 1);
    return [
      {
        file,
        line: 1,
        expected: 'front matter: a line of three dashes, the fields, and a line of three dashes; below it the text',
        found: firstLine.trimEnd() === '---' ? 'one line of three dashes, and no second' : JSON.stringify(firstLine),
        write: `the front matter of another ${what}, with the facts of this one`,
      },
    ];
  }
  const data = readDataFile(parts.yaml, 2);
  if ('found' in data) {
    return [{ file, expected: 'front matter in YAML', write: HOW_TO_WRITE_FIELDS, ...data }];
  }
  const [first, ...others] = validate(schema, data, [], file);
  return first ? [first, ...others] : { data, body: parts.body };
}
