import { addresses } from '#lib/addresses.ts';
import { createEngine } from '../engine/engine.ts';
import { indexSource } from '../engine/index-source.ts';
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
  return createEngine(indexSource(folder, edition), topicSource(folder), edition, addresses(base).essay);
}
