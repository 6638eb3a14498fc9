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
}

export function openSearch({ folder, base }: EngineSettings): SearchBackend {
  const addressOf = addresses(base).essay;
  // A constant of the build: the other one is not in its scripts.
  if (SEARCH_URL !== '') {
    const topics = topicSource(folder);
    return createServerBackend({ searchUrl: SEARCH_URL, topics, edition: EDITION, addressOf });
  }
  return createEngine(indexSource(folder, SEARCH_CODE), topicSource(folder), addressOf);
}
