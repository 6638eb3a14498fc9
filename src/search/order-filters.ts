import { createHash } from 'node:crypto';
import type { IndexFile } from 'pagefind';
import { readPagefindData, writePagefindData } from './pagefind-data.ts';

const NOT_AS_EXPECTED = 'of the search index is not as Pagefind 1.5 writes it.';

/**
 * Puts the filters of an index into order, so that the same pages give the same index. Pagefind 1.5 lists filters and
 * their values as a hash map has them, in another order each time; all other parts are the same.
 *
 * A filter is a list of its name and its values, each with its pages. The metadata has the names of the filters' files in
 * its fourth part, and its own name stands in the entry.
 *
 * @param files of the index
 * @returns the files, of which those with another content have other names
 * @throws Error where they are not as Pagefind 1.5 writes them
 */
export function orderFilters(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => orderFilter(file, renamed));
  const others = files.filter(({ path }) => !/\.pf_(filter|meta)$|-entry\.json$/.test(path));
  const [metadata, ...more] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  // Every page has one language, so there is one index.
  if (!metadata || !entry || more.length > 0) throw new Error(`The entry ${NOT_AS_EXPECTED}`);
  const ordered = orderMetadata(metadata, renamed);
  return [...others, ...filters, ordered, renameIn(entry, hashIn(metadata.path), hashIn(ordered.path))];
}

function orderFilter({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name, values] = listOf(readPagefindData(content));
  const ordered = [name, listOf(values).sort(byFirst)];
  const file = named(path, writePagefindData(ordered));
  renamed.set(hashIn(path), hashIn(file.path));
  return file;
}

function orderMetadata({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  const parts = listOf(readPagefindData(content));
  const filters = listOf(parts[FILTERS]).map((filter) => {
    const [name, hash] = listOf(filter);
    const now = renamed.get(String(hash));
    if (now === undefined) throw new Error(`A filter ${NOT_AS_EXPECTED}`);
    return [name, now];
  });
  return named(path, writePagefindData(parts.with(FILTERS, filters.sort(byFirst))));
}

/** Place of the filters in the metadata. */
const FILTERS = 3;

/** Gives a file the name of its content: what comes before and after the hash stays. */
function named(path: string, content: Uint8Array): IndexFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 15);
  return { path: path.replace(/_\w+(\.pf_\w+)$/, `_${hash}$1`), content };
}

/** Name of a file as other files of the index know it, with the language that it is of. */
function hashIn(path: string): string {
  return /(\w+)\.pf_\w+$/.exec(path)?.[1] ?? '';
}

function renameIn({ path, content }: IndexFile, from: string, to: string): IndexFile {
  const text = new TextDecoder().decode(content);
  if (text.split(from).length !== 2) throw new Error(`The entry ${NOT_AS_EXPECTED}`);
  return { path, content: new TextEncoder().encode(text.replace(from, to)) };
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(`The metadata ${NOT_AS_EXPECTED}`);
  return value as unknown[];
}

/** By what stands first in a list: its name, by the numbers of its letters. */
function byFirst(a: unknown, b: unknown): number {
  const [[first], [second]] = [listOf(a).map(String), listOf(b).map(String)];
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
