import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';

/** Makes a loader for a folder: it loads all that is there, and again whenever something below it changes. */
export function folderLoader(
  name: string,
  folder: string,
  loadAll: (folder: string, context: LoaderContext) => Promise<void>,
): Loader {
  return {
    name,
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
