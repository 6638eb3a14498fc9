import path from 'node:path';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';

/** Content with names. */
const NAMED = ['topics', 'people.json', 'publications.json'];

/**
 * Vite plugin for development: recompiles the essays when a topic, a person or a publication changes, since compilation
 * finds mentions.
 */
export function topicsReload(contentDir: string, forget: () => void): Plugin {
  const named = NAMED.map((name) => path.resolve(contentDir, name));
  const essays = path.resolve(contentDir, 'essays') + path.sep;
  return {
    name: 'topics-reload',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(named);
      server.watcher.on('all', (_event, changed) => {
        const file = path.resolve(changed);
        if (!named.some((one) => file === one || file.startsWith(one + path.sep))) return;
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
