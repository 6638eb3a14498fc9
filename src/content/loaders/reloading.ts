import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Loader of a folder or a file: loads it, and again whenever it or something below it changes. Errors after a change are
 * logged and not thrown.
 */
export function reloading(
  name: string,
  place: string,
  loadAll: (place: string, context: LoaderContext) => Promise<void>,
): Loader {
  const root = path.resolve(place);
  return {
    name,
    load: async (context) => {
      await loadAll(place, context);
      context.watcher?.add(root);
      context.watcher?.on('all', (_event, changed) => {
        const file = path.resolve(changed);
        if (file !== root && !file.startsWith(root + path.sep)) return;
        loadAll(place, context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

/** A path as Astro stores it: from the root of the project, with slashes. */
export function storedPath({ config }: LoaderContext, file: string): string {
  return path.relative(fileURLToPath(config.root), path.resolve(file)).split(path.sep).join('/');
}
