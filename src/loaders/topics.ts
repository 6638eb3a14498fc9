import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readTopics } from '../topics/read-topics.ts';

/**
 * Loads the topics, as the pages need them.
 *
 * @param folder folder of the topics, relative to the project; it need not exist
 */
export function loadTopics(folder: string): Loader {
  return {
    name: 'topics',
    load: async (context) => {
      await loadAll(folder, context);
      const root = path.resolve(folder);
      context.watcher?.add(root);
      context.watcher?.on('all', (_event, changed) => {
        if (!path.resolve(changed).startsWith(root + path.sep)) return;
        loadAll(folder, context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

async function loadAll(folder: string, { store, parseData }: LoaderContext): Promise<void> {
  const topics = readTopics(folder);
  store.clear();
  for (const topic of topics) {
    store.set({ id: topic.id, data: await parseData({ id: topic.id, data: { ...topic } }) });
  }
}
