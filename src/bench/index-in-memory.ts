import { brotliSize } from '#checks/page-weight.ts';
import { addresses } from '#lib/addresses.ts';
import { createEngine, type SearchEngine } from '#search/engine/engine.ts';
import type { SearchFiles } from '#search/index/publish.ts';
import type { IndexSource } from '#search/types.ts';

/** An index that is held in memory and counts what it is asked for. */
export interface CountedIndex {
  /** A search that has loaded nothing yet. */
  open(): SearchEngine;
  /** Bytes since it was last asked, as a host would send them. */
  take(): number;
}

/** Counts what searches load of an index. */
export function countIndex(files: SearchFiles): CountedIndex {
  let bytes = 0;
  const sizes = new Map<string, number>();
  const send = (name: string, content: string | undefined): string => {
    if (content === undefined) throw new RangeError(`The index has no ${name}.`);
    const size = sizes.get(name) ?? brotliSize(Buffer.from(content));
    sizes.set(name, size);
    bytes += size;
    return content;
  };
  const part = (kind: 'words' | 'places' | 'texts' | 'near') => (number: number) =>
    Promise.resolve(send(`${kind} ${number}`, files[kind][number]));
  const source: IndexSource = {
    manifest: () =>
      Promise.resolve(JSON.parse(send('index.json', JSON.stringify(files.manifest))) as typeof files.manifest),
    words: part('words'),
    places: part('places'),
    texts: part('texts'),
    near: part('near'),
  };
  const { edition } = files.manifest;
  const topics = { list: () => Promise.resolve({ edition, topics: [] }), passages: () => Promise.resolve(undefined) };
  return {
    open: () => createEngine(source, topics, edition, addresses('/').essay),
    take() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}
