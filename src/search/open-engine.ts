import { createEngine, type SearchEngine } from './engine.ts';
import { openPagefind } from './pagefind.ts';
import { wordSource } from './words-source.ts';

/** Where the parts of the search are. Addresses are absolute, those of folders end in a slash. */
export interface EngineSettings {
  /** Folder of Pagefind's index. */
  bundle: string;
  /** Folder of the lists of words. */
  words: string;
  /** Path that the site is served under. */
  base: string;
  /** The build of the site that the page is of. */
  edition: string;
}

/**
 * Loads everything that a first search needs, at once.
 *
 * @param settings where it is
 * @throws IndexError where something cannot be had, or is of another build
 */
export async function openEngine({ bundle, words, base, edition }: EngineSettings): Promise<SearchEngine> {
  const source = wordSource(words);
  const [backend, manifest] = await Promise.all([openPagefind(bundle, base), source.manifest()]);
  return createEngine(backend, { ...source, manifest: () => Promise.resolve(manifest) }, edition);
}
