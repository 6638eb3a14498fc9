/**
 * Stub of `astro:content` for unit tests: the content of `CONTENT_DIR`, read in process by the loaders of
 * `content.config.ts`, in the order in which a build does it.
 */
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { framework, type Entry } from './framework.ts';

/** A collection as `content.config.ts` describes it. */
interface Collection {
  loader: Loader;
  schema: z.ZodType<object>;
}

/** Entries by id, by the name of their collection. */
type Content = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

let read: Promise<Content> | undefined;
const content = (): Promise<Content> => (read ??= readContent());

async function readContent(): Promise<Content> {
  const { collections } = (await import('../../content.config.ts')) as unknown as {
    collections: Record<string, Collection>;
  };
  // All at once, as Astro loads them: what fails first is what an editor is told.
  return new Map(
    await Promise.all(
      Object.entries(collections).map(async ([name, { loader, schema }]) => {
        const { store, run } = framework('.', (data) => schema.parseAsync(data));
        await run(loader);
        return [name, store] as const;
      }),
    ),
  );
}

export function defineCollection(collection: unknown): unknown {
  return collection;
}

export async function getCollection(name: string): Promise<Entry[]> {
  return [...((await content()).get(name)?.values() ?? [])];
}

export async function getEntry(name: string, id: string): Promise<Entry | undefined> {
  return (await content()).get(name)?.get(id);
}
