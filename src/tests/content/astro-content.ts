/**
 * Stub of `astro:content` for unit tests: the content of `CONTENT_DIR`, read in process by the loaders of
 * `content.config.ts` and compiled by the pipeline of `astro.config.mjs`, in the order in which a build does it.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { readKept } from '#markdown/kept-essays.ts';
import { essayKeeper, type EssaySource } from '#markdown/keep.ts';
import { essayAliases } from '#permalinks/read-ledger.ts';
import { readSettings } from '#environment/settings.ts';
import { mentionFinder } from '#topics/find-in-essay.ts';
import { framework, type Entry } from './framework.ts';

/** A collection as `content.config.ts` describes it. */
interface Collection {
  loader: Loader;
  schema: z.ZodType<object>;
}

interface Content {
  /** Entries by id, by the name of their collection. */
  entries: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  /** Names of compiled essays in their store, by slug. */
  essays: ReadonlyMap<string, string>;
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
  const keeper = essayKeeper(essayAliases(contentDir), mentionFinder(contentDir));
  const essays = new Map<string, string>();
  for (const { id, filePath = '' } of entries.get('essays')?.values() ?? []) {
    const text = await readFile(filePath, 'utf8');
    const { content, frontmatter } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    const source: EssaySource = [content, path.resolve(filePath), frontmatter];
    essays.set(id, (keeper.find(...source) ?? (await keeper.make(...source))).name);
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

/** In place of the component of an essay there is its HTML. */
export async function render({ id }: Entry) {
  const kept = (await content()).essays.get(id);
  return { Content: kept && readKept(kept).page, headings: [], remarkPluginFrontmatter: { kept } };
}
