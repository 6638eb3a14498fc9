import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { EditorError, refuse, type EditorProblem } from '#lib/editor-error.ts';
import { idFromWords, nameFault } from '#lib/ids.ts';
import { readDataFile, type DataFile } from '../data-file.ts';
import { lookAt } from '../files.ts';
import { readText } from '../read-text.ts';
import { validate } from '../validate.ts';
import { reloading, storedPath } from './reloading.ts';

/** Checks records, each of which is right by itself, against each other. */
export type RecordsCheck = (data: DataFile, file: string) => Iterable<EditorProblem>;

/** Loads a JSON file of records by id, such as `people.json`. */
export function loadRecords(file: string, schema: z.ZodObject, check: RecordsCheck = () => []): Loader {
  return reloading(path.basename(file, '.json'), file, async (_file, context: LoaderContext) => {
    const data = readRecords(file);
    const ids = Object.keys(data.value);
    refuse(ids.flatMap((id) => [...idProblems(id, data, file), ...validate(schema, data, [id], file)]));
    refuse(check(data, file));
    context.store.clear();
    for (const [id, record] of Object.entries(data.value)) {
      const parsed = await context.parseData({
        ...{ id, filePath: path.resolve(file) },
        data: record as Record<string, unknown>,
      });
      context.store.set({ id, data: parsed, filePath: storedPath(context, file) });
    }
  });
}

/** Ids of people and publications become addresses; those of other records have the same form. */
function idProblems(id: string, data: DataFile, file: string): EditorProblem[] {
  const fault = nameFault(id, 'an id');
  if (!fault) return [];
  const alike = idFromWords(id.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim());
  const example = alike !== undefined && nameFault(alike, '') === undefined ? alike : 'lan-xinzhen';
  return [{ file, line: data.lineOf([id]), ...fault, write: `an id such as "${example}", here and where it is named` }];
}

/** A JSON file of records by id. */
export function readRecords(file: string): DataFile & { value: object } {
  if (lookAt(file)) return parseRecords(file, readText(file));
  throw new EditorError({
    file,
    expected: 'a JSON file',
    found: 'no such file',
    write: 'a file with {} in it, where there is nothing to list',
  });
}

export function parseRecords(file: string, text: string): DataFile & { value: object } {
  const fault = jsonFault(text);
  const data = readDataFile(text);
  if (fault) {
    throw new EditorError({
      file,
      line: fault.line ?? ('line' in data ? data.line : 1),
      expected: 'JSON',
      found: fault.message,
      write: 'every name and text in double quotes, a comma between two fields, none after the last',
    });
  }
  if ('found' in data) {
    // JSON proper lets a name stand twice and forgets the first.
    const advice = {
      expected: 'each id once, and each field once',
      write: 'another name for one of the two, or take it out',
    };
    throw new EditorError({ file, ...advice, ...data });
  }
  const { value } = data;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...data, value };
  throw new EditorError({
    file,
    line: 1,
    expected: 'an object: records by id',
    found: Array.isArray(value) ? 'a list' : text.trim(),
    write: '{ "an-id": { … } }',
  });
}

/** JSON is parsed as such too: YAML also reads a comma after the last field, other programs do not. */
function jsonFault(text: string): { line: number | undefined; message: string } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const [message = '', offset] = (error as Error).message.split(' in JSON at position ');
    const line = offset === undefined ? undefined : text.slice(0, Number.parseInt(offset)).split('\n').length;
    return { line, message };
  }
}
