/**
 * Stub of `astro:content` for unit tests: the content of `CONTENT_DIR`, read in process by the loaders of
 * `content.config.ts` and compiled by the pipeline of `astro.config.mjs`, in the order in which a build does it.
 */
import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { essayProcessor } from '#markdown/processor.ts';
import { essayAliases } from '#permalinks/read-ledger.ts';
import { readSettings } from '#environment/settings.ts';
import { mentionFinder } from '#topics/find-in-essay.ts';
import { framework, type Entry } from './framework.ts';
import { essayCompiler, type Compiled } from './mdx.ts';

/** A collection as `content.config.ts` describes it. */
interface Collection {
  loader: Loader;
  schema: z.ZodType<object>;
}

interface Content {
  /** Entries by id, by the name of their collection. */
  entries: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  /** Compiled essays, by slug. */
  essays: ReadonlyMap<string, Compiled>;
}

let read: Promise<Content> | undefined;
const content = (): Promise<Content> => (read ??= readContent());

async function readContent(): Promise<Content> {
  const { contentDir } = readSettings(process.env);
  const { collections } = (await import('../../content.config.ts')) as unknown as {
    collections: Record<string, Collection>;
  };
  // All at once, as Astro loads them: what fails first is what an editor is told.
  const entries = new Map(
    await Promise.all(
      Object.entries(collections).map(async ([name, { loader, schema }]) => {
        const { store, run } = framework('.', (data) => schema.parseAsync(data));
        await run(loader);
        return [name, store] as const;
      }),
    ),
  );
  // Every essay is compiled before a page asks for one.
  const compile = essayCompiler(essayProcessor(essayAliases(contentDir), mentionFinder(contentDir).find));
  const essays = new Map<string, Compiled>();
  for (const { id, filePath = '' } of entries.get('essays')?.values() ?? []) {
    const { code, left } = await compile(await readFile(filePath, 'utf8'), filePath);
    // It is written into a module, as JSON.
    essays.set(id, { code, left: JSON.parse(JSON.stringify(left)) as Compiled['left'] });
  }
  return { entries, essays };
}

export function defineCollection(collection: unknown): unknown {
  return collection;
}

export async function getCollection(name: string): Promise<Entry[]> {
  return [...((await content()).entries.get(name)?.values() ?? [])];
}

export async function getEntry(name: string, id: string): Promise<Entry | undefined> {
  return (await content()).entries.get(name)?.get(id);
}

/** In place of the component of an essay there is the code of it. */
export async function render({ id }: Entry) {
  const { code, left } = (await content()).essays.get(id) ?? {};
  return { Content: code, headings: [], remarkPluginFrontmatter: left ?? {} };
}
