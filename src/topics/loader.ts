import type { Loader, LoaderContext } from 'astro/loaders';
import { readTopics } from './validation/read-topics.ts';
import { reloading } from '#content/loaders/reloading.ts';

export function loadTopics(folder: string): Loader {
  return reloading('topics', folder, loadAll);
}

async function loadAll(folder: string, { store, parseData }: LoaderContext): Promise<void> {
  const topics = readTopics(folder);
  store.clear();
  for (const topic of topics) {
    store.set({ id: topic.id, data: await parseData({ id: topic.id, data: { ...topic } }) });
  }
}
