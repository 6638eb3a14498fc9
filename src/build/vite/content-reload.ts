import path from 'node:path';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';

/** Content with names. */
const NAMED = ['topics', 'people.json', 'publications.json'];

/**
 * Vite plugin for development: when a file of the content changes, what was made of it is forgotten; Astro itself forgets
 * only what was made of collections, and the ledger is none. When it is a topic, a person or a publication, the essays are
 * recompiled, since compilation finds mentions.
 */
export function contentReload(contentDir: string, forget: () => void): Plugin {
  const named = NAMED.map((name) => path.resolve(contentDir, name));
  const essays = path.resolve(contentDir, 'essays') + path.sep;
  const isIn = (place: string, file: string): boolean => file === place || file.startsWith(place + path.sep);
  return {
    name: 'content-reload',
    apply: 'serve',
    configureServer(server) {
      const content = path.resolve(contentDir);
      server.watcher.add(content);
      server.watcher.on('all', (_event, changed) => {
        const file = path.resolve(changed);
        if (!isIn(content, file)) return;
        for (const environment of Object.values(server.environments)) {
          if (isRunnableDevEnvironment(environment)) environment.hot.send('astro:content-changed', {});
        }
        if (!named.some((one) => isIn(one, file))) return;
        forget();
        invalidate(server, essays);
        server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      });
    },
  };
}

/** Invalidates the modules of the files of a folder, and their evaluated code. */
function invalidate(server: ViteDevServer, folder: string): void {
  for (const environment of Object.values(server.environments)) {
    for (const [file, modules] of environment.moduleGraph.fileToModulesMap) {
      if (!file.startsWith(folder)) continue;
      for (const module of modules) environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
      if (!isRunnableDevEnvironment(environment)) continue;
      for (const module of environment.runner.evaluatedModules.getModulesByFile(file) ?? []) {
        environment.runner.evaluatedModules.invalidateModule(module);
      }
    }
  }
}
