import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { readDataFile } from '../lib/data-file.ts';
import { EditorError } from '../lib/editor-error.ts';
import { readText } from './read-text.ts';
import { validate } from './validate.ts';

/**
 * Loads a JSON file that holds records by id, such as `people.json`.
 *
 * @param file the file, relative to the project
 * @param schema what a record may hold
 */
export function loadRecords(file: string, schema: z.ZodObject): Loader {
  return {
    name: path.basename(file, '.json'),
    load: async (context) => {
      await loadAll(file, schema, context);
      context.watcher?.add(path.resolve(file));
      context.watcher?.on('change', (changed) => {
        if (path.resolve(changed) !== path.resolve(file)) return;
        loadAll(file, schema, context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

async function loadAll(file: string, schema: z.ZodObject, context: LoaderContext): Promise<void> {
  const text = await readText(file).catch((error: unknown) => {
    if (error instanceof EditorError) throw error;
    throw new EditorError({
      file,
      expected: 'a JSON file',
      found: 'no such file',
      write: '{} where there is nothing to list',
    });
  });
  const data = readDataFile(text);
  if ('message' in data || typeof data.value !== 'object' || data.value === null || Array.isArray(data.value)) {
    throw new EditorError({
      file,
      line: 'message' in data ? data.line : 1,
      expected: 'a JSON object of records by id',
      found: 'message' in data ? data.message : 'something else',
      write: '{ "an-id": { … } }',
    });
  }
  const ids = Object.keys(data.value);
  const [first, ...others] = ids.flatMap((id) => validate(schema, data, [id], file));
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
