import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { readDataFile, type DataFile } from '../data-file.ts';
import { EditorError, type EditorProblem } from '#lib/editor-error.ts';
import { idFromWords, nameFault } from '#lib/ids.ts';
import { lookAt } from '../files.ts';
import { readText } from '../read-text.ts';
import { validate } from '../validate.ts';

/** Checks the records of a file against each other. */
export type RecordsCheck = (data: DataFile, file: string) => EditorProblem[];

/** Loads a JSON file that holds records by id, such as `people.json`. */
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
  const data = readRecords(file);
  const alone = Object.keys(data.value).flatMap((id) => [
    ...idProblems(id, data, file),
    ...validate(schema, data, [id], file),
  ]);
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

/** Ids of people and publications become addresses; those of other records are written alike. */
function idProblems(id: string, data: DataFile, file: string): EditorProblem[] {
  const fault = nameFault(id, 'an id');
  if (!fault) return [];
  const alike = idFromWords(id.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim());
  const example = alike !== undefined && nameFault(alike, '') === undefined ? alike : 'lan-xinzhen';
  return [{ file, line: data.lineOf([id]), ...fault, write: `an id such as "${example}", here and where it is named` }];
}

/** Reads a JSON file that holds records by id. */
export function readRecords(file: string): DataFile & { value: object } {
  if (lookAt(file)) return parseRecords(file, readText(file));
  throw new EditorError({
    file,
    expected: 'a JSON file',
    found: 'no such file',
    write: 'a file with {} in it, where there is nothing to list',
  });
}

/** Reads the text of a JSON file that holds an object. */
export function parseRecords(file: string, text: string): DataFile & { value: object } {
  const fault = jsonFault(text);
  if (fault !== undefined) {
    throw new EditorError({
      file,
      line: fault.line ?? lineOfFault(text),
      expected: 'JSON',
      found: fault.message,
      write: 'every name and text in double quotes, a comma between two fields, none after the last',
    });
  }
  const data = readDataFile(text);
  if ('found' in data) {
    // JSON proper lets a name stand twice and forgets the first.
    const twice = {
      expected: 'each id once, and each field once',
      write: 'another name for one of the two, or take it out',
    };
    throw new EditorError({ file, ...twice, ...data });
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

function lineOfFault(text: string): number {
  const data = readDataFile(text);
  return 'line' in data ? data.line : 1;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What is not JSON in a text, which YAML might still be: a comma after the last field, say. Other programs read the
 * file too.
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
