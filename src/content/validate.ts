import { z } from 'astro/zod';
import type { DataFile } from './data-file.ts';
import type { Advice, EditorProblem } from '#lib/editor-error.ts';

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** Characters of a value that a message shows. */
const SHOWN = 300;

function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const written = JSON.stringify(value);
  return written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written;
}

/** A value that YAML read as number or boolean, such as a title that is a year. */
function isBare(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

/** Example of the top-level field, if it shows the nested one. */
function exampleFor(schema: z.ZodObject, path: readonly PropertyKey[]): string | undefined {
  const field: unknown = schema.shape[String(path[0])];
  const example = field instanceof z.ZodType ? z.globalRegistry.get(field)?.example : undefined;
  const name = path.findLast((key) => typeof key === 'string');
  return typeof example === 'string' && example.includes(String(name)) ? example : undefined;
}

type Issue = z.core.$ZodIssue;

/**
 * The one missing field beside one unknown field, which is probably the same field misspelt: one mistake, one report.
 */
function missingBeside(unknown: Issue, issues: readonly Issue[], value: unknown): Issue | undefined {
  if (unknown.code !== 'unrecognized_keys' || unknown.keys.length !== 1) return undefined;
  const above = unknown.path.join('.');
  const missing = issues.filter(
    ({ path }) => path.length > 0 && path.slice(0, -1).join('.') === above && valueAt(value, path) === undefined,
  );
  return missing.length === 1 ? missing[0] : undefined;
}

/** Checks a part of a file against a schema: a problem for each field that is missing, misspelt or wrong. */
export function validate(
  schema: z.ZodObject,
  data: DataFile,
  at: readonly PropertyKey[],
  file: string,
): EditorProblem[] {
  const value = valueAt(data.value, at);
  const result = schema.safeParse(value);
  if (result.success) return [];

  const { issues } = result.error;
  const misspelt = new Map(issues.map((issue) => [issue, missingBeside(issue, issues, value)]));
  const toldAlready = new Set(misspelt.values());
  return issues
    .filter((issue) => !toldAlready.has(issue))
    .flatMap((issue) => {
      const lineOf = (...inner: PropertyKey[]) => data.lineOf([...at, ...issue.path, ...inner]);
      if (issue.code === 'unrecognized_keys') {
        const meant = misspelt.get(issue)?.path;
        return issue.keys.map((key) => ({ file, line: lineOf(key), ...unknownField(schema, issue.path, key, meant) }));
      }
      return [{ file, line: lineOf(), ...wrongValue(schema, issue, valueAt(value, issue.path)) }];
    })
    .sort((a, b) => a.line - b.line);
}

function unknownField(
  schema: z.ZodObject,
  above: readonly PropertyKey[],
  key: string,
  meant: readonly PropertyKey[] | undefined,
): Advice {
  const found = `the field "${key}"`;
  if (meant) {
    const name = String(meant.at(-1));
    return { expected: `the field "${name}"`, found, write: exampleFor(schema, meant) ?? `${name} in place of ${key}` };
  }
  const known = above.length === 0 ? `: ${fieldsOf(schema)}` : '';
  return { expected: `one of the known fields${known}`, found, write: 'the right name of the field, or take it out' };
}

function wrongValue(schema: z.ZodObject, { path, message, ...issue }: Issue, found: unknown): Advice {
  if (path.length === 0) {
    return {
      expected: `the fields ${fieldsOf(schema)}`,
      found: describeValue(found),
      write: 'the fields, as another entry has them',
    };
  }
  const expected = `${path.join('.')}: ${message}`;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isBare(found)) {
    return { expected, found: `${found} without quotes, which is no text`, write: `"${found}", with the quotes` };
  }
  return {
    expected,
    found: describeValue(found),
    write: ownAdvice(issue) ?? exampleFor(schema, path) ?? 'what is expected',
  };
}

/** Advice that a rule between fields gives itself, in `params`. */
function ownAdvice(issue: Pick<Issue, 'code'> & { params?: Record<string, unknown> | undefined }): string | undefined {
  const write = issue.code === 'custom' ? issue.params?.write : undefined;
  return typeof write === 'string' ? write : undefined;
}

function fieldsOf(schema: z.ZodObject): string {
  return Object.keys(schema.shape).join(', ');
}
