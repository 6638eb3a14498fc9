import { once } from '#lib/once.ts';
import { loadFile } from '#lib/load-file.ts';

/**
 * Makes a function that runs a part of the program by `import()` after fetching its files (names with spaces between).
 *
 * Firefox and WebKit remember a module that could not be fetched for as long as the page is open ("HTML", 8.1.3: a module
 * map keeps null), also one named by `modulepreload`. Fetched as data first, a file fails before the browser knows of a
 * module, and can be tried again. Once all are there, `import()` finds them in the cache of the browser.
 */
export function partLoader(fetchFile: (file: string) => Promise<unknown>) {
  const file = once(fetchFile);
  return async <T>(run: () => Promise<T>, files: string): Promise<T> => {
    await Promise.all(files.split(' ').map(file));
    return run();
  };
}

/** Runs a part of the built site; its files are named relative to this one. */
export const loadPart = partLoader((file) => loadFile(new URL(file, import.meta.url).href, (answer) => answer.text()));
