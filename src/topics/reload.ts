import path from 'node:path';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';

/** What has names, in the folder of the content. */
const NAMED = ['topics', 'people.json', 'publications.json'];

/**
 * Vite plugin, while developing: when a topic, a person or a publication changes, the essays are compiled anew, for
 * their mentions are found while they are compiled.
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

/** Makes the server forget the modules that files of a folder were compiled to, and what it has run of them. */
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
