import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { readDataFile, type DataFile } from '../lib/data-file.ts';
import { EditorError, type EditorProblem } from '../lib/editor-error.ts';
import { readText } from './read-text.ts';
import { validate } from './validate.ts';

/**
 * Checks the records of a file against each other.
 *
 * @param data the records by id, each of which is right by itself, with the places of their parts
 * @param file the file, for the messages
 * @returns one problem for each mistake
 */
export type RecordsCheck = (data: DataFile, file: string) => EditorProblem[];

/**
 * Loads a JSON file that holds records by id, such as `people.json`.
 *
 * @param file the file, relative to the project
 * @param schema what a record may hold
 * @param check what has to hold between records
 */
export function loadRecords(file: string, schema: z.ZodObject, check: RecordsCheck = () => []): Loader {
  return {
    name: path.basename(file, '.json'),
    load: async (context) => {
      await loadAll(file, schema, check, context);
      context.watcher?.add(path.resolve(file));
      context.watcher?.on('change', (changed) => {
        if (path.resolve(changed) !== path.resolve(file)) return;
        loadAll(file, schema, check, context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

async function loadAll(file: string, schema: z.ZodObject, check: RecordsCheck, context: LoaderContext): Promise<void> {
  const data = readRecords(file, await readText(file).catch((error: unknown) => noSuchFile(file, error)));
  const ids = Object.keys(data.value);
  const alone = ids.flatMap((id) => validate(schema, data, [id], file));
  const [first, ...others] = alone.length > 0 ? alone : check(data, file);
  if (first) throw new EditorError(first, ...others);

  context.store.clear();
  const filePath = path.relative(fileURLToPath(context.config.root), path.resolve(file)).split(path.sep).join('/');
  for (const [id, record] of Object.entries(data.value)) {
    const parsed = await context.parseData({
      id,
      data: record as Record<string, unknown>,
      filePath: path.resolve(file),
    });
    context.store.set({ id, data: parsed, filePath });
  }
}

function noSuchFile(file: string, error: unknown): never {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  throw new EditorError({
    file,
    expected: 'a JSON file',
    found: 'no such file',
    write: 'a file with {} in it, where there is nothing to list',
  });
}

/**
 * Reads the text of a JSON file that holds an object.
 *
 * @param file the file, for messages
 * @param text what it holds
 * @throws EditorError where it is not JSON, has a name twice, or holds something else
 */
export function readRecords(file: string, text: string): DataFile & { value: object } {
  const data = readDataFile(text);
  const fault = jsonFault(text);
  if (fault !== undefined) {
    throw new EditorError({
      file,
      line: fault.line ?? ('line' in data ? data.line : 1),
      expected: 'JSON',
      found: fault.message,
      write: 'every name and text in double quotes, a comma between two fields, none after the last',
    });
  }
  if ('message' in data) {
    // JSON proper lets a name stand twice and forgets the first.
    throw new EditorError({
      file,
      line: data.line,
      expected: 'each id once, and each field once',
      found: data.message,
      write: 'another name for one of the two, or take it out',
    });
  }
  if (isRecord(data.value)) return { ...data, value: data.value };
  throw new EditorError({
    file,
    line: 1,
    expected: 'an object: records by id',
    found: Array.isArray(data.value) ? 'a list' : text.trim(),
    write: '{ "an-id": { … } }',
  });
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What is not JSON in a text, which YAML might still be: a comma after the last field, say. Other programs read the file
 * too.
 */
function jsonFault(text: string): { line: number | undefined; message: string } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const [message = '', offset] = (error as Error).message.split(' in JSON at position ');
    return {
      line: offset === undefined ? undefined : text.slice(0, Number.parseInt(offset)).split('\n').length,
      message,
    };
  }
}
