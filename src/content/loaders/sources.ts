import type { Loader } from 'astro/loaders';
import { filesBelow } from '../files.ts';
import { readReceived } from '../read-text.ts';

/** Loads the texts as received, by file name, cut into lines. The folder need not exist. */
export function loadSources(folder: string): Loader {
  return {
    name: 'sources',
    load: async ({ store, parseData }) => {
      const names = filesBelow(folder, '.txt').filter((name) => name.endsWith('.txt') && !name.includes('/'));
      store.clear();
      for (const name of names) {
        const text = readReceived(`${folder}/${name}`);
        store.set({ id: name, data: await parseData({ id: name, data: { lines: text.split(/\r?\n/) } }) });
      }
    },
  };
}
