import { loadFile } from '#lib/load-file.ts';
import { once } from '#lib/once.ts';

/**
 * Makes what runs parts of the program that are fetched when they are first wanted.
 *
 * Firefox and WebKit remember a module that could not be fetched, for as long as the page is open ("HTML", 8.1.3: a module
 * map keeps null), and a link with `modulepreload` tells them just as `import()` does. So every file of a part is fetched
 * as data first, all at once. What fails then fails before the browser knows of a module, and is tried again when it is
 * next wanted. When all are there, `import()` finds them in the browser's cache.
 *
 * @param fetchFile fetches a file
 */
export function partLoader(fetchFile: (file: string) => Promise<unknown>) {
  const file = once(fetchFile);
  /**
   * @param run imports the part
   * @param files the scripts of the part, with spaces between them
   * @throws LoadError where a file cannot be had; else whatever `run` rejects with
   */
  return async <T>(run: () => Promise<T>, files: string): Promise<T> => {
    await Promise.all(files.split(' ').map(file));
    return run();
  };
}

/** Runs a part of the built site; its files are named relative to this one. */
export const loadPart = partLoader((file) => loadFile(new URL(file, import.meta.url).href, (answer) => answer.text()));
