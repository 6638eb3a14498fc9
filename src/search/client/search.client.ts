import { addresses } from '#lib/addresses.ts';
import { createEngine } from '../engine/engine.ts';
import { indexSource } from '../engine/index-source.ts';
import { createServerBackend } from '../server/backend.ts';
import { topicSource } from '../engine/topic-source.ts';
import type { SearchBackend } from '../types.ts';

export interface EngineSettings {
  /** Absolute address of the search page, ending in a slash: the index is below it. */
  folder: string;
  /** Base path of the site. */
  base: string;
  /** Build of the site that the page belongs to. */
  edition: string;
}

export function openSearch({ folder, base, edition }: EngineSettings): SearchBackend {
  const addressOf = addresses(base).essay;
  // A constant of the build: the other one is not in its scripts.
  if (SEARCH_URL !== '') {
    return createServerBackend({ searchUrl: SEARCH_URL, topics: topicSource(folder), edition, addressOf });
  }
  return createEngine(indexSource(folder, edition), topicSource(folder), edition, addressOf);
}
