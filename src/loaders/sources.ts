import { readdir } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { readText } from './read-text.ts';

/**
 * Loads the texts as they were received, by file name, cut into lines.
 *
 * @param folder folder of the `.txt` files, relative to the project; it need not exist
 */
export function loadSources(folder: string): Loader {
  return {
    name: 'sources',
    load: async ({ store, parseData }) => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.txt')).sort();
      store.clear();
      for (const name of names) {
        const text = await readText(`${folder}/${name}`);
        store.set({ id: name, data: await parseData({ id: name, data: { lines: text.split(/\r?\n/) } }) });
      }
    },
  };
}
