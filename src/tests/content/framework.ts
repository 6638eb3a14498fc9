import { EventEmitter } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';

/** An entry as a loader sets it. */
export interface Entry {
  id: string;
  data: object;
  filePath?: string;
  body?: string;
  digest?: string;
}

/** Validates the fields of an entry once more, and adds what has a default. */
export type ParseFields = (data: object) => object | Promise<object>;

/**
 * A stand-in for what a loader needs of Astro, which keeps the entries, and tells what goes wrong while the site is
 * developed.
 */
export function framework(root: string, parse: ParseFields = (data) => data) {
  const entries = new Map<string, Entry>();
  const told = new EventEmitter();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const context = {
    store: {
      keys: () => [...entries.keys()],
      get: (id: string) => entries.get(id),
      set: (entry: Entry) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
      clear: () => entries.clear(),
    },
    config: { root: pathToFileURL(`${path.resolve(root)}/`), base: '/' },
    parseData: async ({ data }: { data: object }) => parse(data),
    generateDigest: (of: unknown) => `digest of ${JSON.stringify(of)}`,
    logger: { error: (message: string) => told.emit('error told', message) },
    watcher,
  };
  return { store: entries, watcher, told, run: (loader: Loader) => loader.load(context as unknown as LoaderContext) };
}
