import { channel } from 'node:diagnostics_channel';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ASKED, KEPT, type Asked } from '#environment/kept.ts';

/** Stores from which a part takes along what is made of its essays, so that a join makes none of it again. */
const STORES = ['essays'];

/** Folder in a part. */
const FOLDER = 'kept';

/** Collects what is kept of some essays; what it is made of has their slug. Gives the function that ends it, with the files. */
export function collectKept(slugs: ReadonlySet<string>, cache = KEPT): () => string[] {
  const files = new Set<string>();
  const note = (message: unknown): void => {
    const { file, of } = message as Asked;
    const slug = (of as { slug?: string } | null | undefined)?.slug;
    const [store = ''] = path.relative(cache, file).split(path.sep);
    if (STORES.includes(store) && slugs.has(slug ?? '')) files.add(file);
  };
  channel(ASKED).subscribe(note);
  return () => {
    channel(ASKED).unsubscribe(note);
    // A thread may have kept it.
    return [...files].filter((file) => existsSync(file));
  };
}

/** Copies what is kept into a part. Gives the names of the files there. */
export function takeAlong(files: readonly string[], folder: string, cache = KEPT): string[] {
  return files.map((file) => {
    const name = [FOLDER, ...path.relative(cache, file).split(path.sep)].join('/');
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    copyFileSync(file, path.join(folder, name));
    return name;
  });
}

/** True for a file of a part that belongs into the cache. */
export const isKept = (name: string): boolean => name.startsWith(`${FOLDER}/`);

/** Puts a file of a part into the cache, where another build may read at the same time. */
export function putIntoCache(name: string, content: Uint8Array, cache = KEPT): void {
  const file = path.join(cache, path.relative(FOLDER, name));
  if (existsSync(file) && readFileSync(file).equals(content)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}
