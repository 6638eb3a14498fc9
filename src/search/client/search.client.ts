import { addresses } from '#lib/addresses.ts';
import { createEngine, type SearchEngine } from '../engine/engine.ts';
import { indexSource } from '../engine/index-source.ts';
import { topicSource } from '../engine/topic-source.ts';

/** Where the parts of the search are. */
export interface EngineSettings {
  /** Absolute address of the search page, ending in a slash: the index is below it. */
  folder: string;
  /** Path that the site is served under. */
  base: string;
  /** The build of the site that the page is of. */
  edition: string;
}

/**
 * Opens the search of a site.
 *
 * @param settings where it is
 */
export function openSearch({ folder, base, edition }: EngineSettings): SearchEngine {
  return createEngine(indexSource(folder, edition), topicSource(folder), edition, addresses(base).essay);
}
