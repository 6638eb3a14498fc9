import type { IndexFile } from 'pagefind';
import type { Chunk } from './chunks.ts';
import { readPagefindData } from './pagefind-data.ts';

/**
 * Reads from an index which words each of its chunks has, so that the search knows what a word costs before it asks.
 *
 * The list of chunks is the third part of Pagefind's metadata: first word, last word, name. That is no published format,
 * so anything else fails the build, and a new version of Pagefind has to be looked at.
 *
 * @param files of the index
 * @throws Error where the metadata is not as Pagefind 1.5 writes it
 */
export function readChunks(files: readonly IndexFile[]): Chunk[] {
  const metadata = files.find(({ path }) => path.endsWith('.pf_meta'));
  const sizes = new Map(files.map(({ path, content }) => [path, content.length]));
  const parts = metadata && readPagefindData(metadata.content);
  const list: unknown = Array.isArray(parts) ? parts[2] : undefined;
  if (!Array.isArray(list)) throw new Error('The metadata of the search index is not as Pagefind 1.5 writes it.');
  return list.map((entry): Chunk => {
    const [from, to, name] = Array.isArray(entry) ? entry.map(String) : [];
    const bytes = sizes.get(`index/${name}.pf_index`);
    if (from === undefined || to === undefined || bytes === undefined) {
      throw new Error('A chunk of the search index is not as Pagefind 1.5 writes it.');
    }
    return [from, to, bytes];
  });
}
