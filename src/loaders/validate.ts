import { z } from 'astro/zod';
import type { DataFile } from '../lib/data-file.ts';
import type { EditorProblem } from '../lib/editor-error.ts';

/** The part of a value that stands at a path. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function describeValue(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** What can be copied for a field: the example of the nearest field above it that has one. */
function exampleFor(schema: z.ZodObject, path: readonly PropertyKey[]): string | undefined {
  const field: unknown = schema.shape[String(path[0])];
  const example = field instanceof z.ZodType ? z.globalRegistry.get(field)?.example : undefined;
  return typeof example === 'string' ? example : undefined;
}

/**
 * Checks what an editor wrote against a schema.
 *
 * @param schema what is allowed
 * @param data what was written, with the places of its parts
 * @param at where in the file the checked part stands: its keys from the top
 * @param file the file, for the messages
 * @returns one problem for each field that is missing, misspelt or wrong; none where all is well
 */
export function validate(
  schema: z.ZodObject,
  data: DataFile,
  at: readonly PropertyKey[],
  file: string,
): EditorProblem[] {
  const value = valueAt(data.value, at);
  const result = schema.safeParse(value);
  if (result.success) return [];

  return result.error.issues.flatMap((issue): EditorProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        line: data.lineOf([...at, ...issue.path, key]),
        expected: `one of the known fields${issue.path.length === 0 ? `: ${Object.keys(schema.shape).join(', ')}` : ''}`,
        found: `the field "${key}"`,
        write: 'the right name of the field, or take it out',
      }));
    }
    return [
      {
        file,
        line: data.lineOf([...at, ...issue.path]),
        expected: `${issue.path.length === 0 ? '' : `${issue.path.join('.')}: `}${issue.message}`,
        found: describeValue(valueAt(value, issue.path)),
        write: exampleFor(schema, issue.path) ?? 'what is expected',
      },
    ];
  });
}
