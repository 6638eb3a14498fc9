import type { Settings } from '#environment/settings.ts';
import { precompress } from '#hosting/precompress.ts';
import { writeHostFiles } from '#hosting/write-host-files.ts';
import { keepAddresses } from '#permalinks/keep-addresses.ts';
import { countFiles } from './file-limits.ts';
import { makeForDisk } from './finishing/for-disk.ts';
import { addIntegrity } from './finishing/integrity.ts';
import { minifyScripts } from './finishing/minify-scripts.ts';
import { preloadSearch } from './finishing/preload-search.ts';
import { addSecurityTxt } from './finishing/security-txt.ts';
import { stampFiles } from './stamp-files.ts';

/**
 * A step after rendering, in the staging folder (`settings.outDir` is the same). It gives a notice, or nothing, and throws
 * an EditorError where the site must not be published.
 */
export type FinishingStep = (folder: string, settings: Settings) => string | undefined | Promise<string | undefined>;

/** Steps of every build after `keep`. What changes files comes before what counts or hashes them. */
export const FINISHING_STEPS: readonly FinishingStep[] = [
  minifyScripts,
  preloadSearch,
  addIntegrity,
  addSecurityTxt,
  makeForDisk,
  writeHostFiles,
  precompress,
  countFiles,
  stampFiles,
];

/** First step: published addresses last. `npm run permalinks` has another in its place. */
export const keep: FinishingStep = (_folder, settings) => keepAddresses(settings);

/** Runs steps in order; gives their notices. */
export async function finish(folder: string, settings: Settings, steps: readonly FinishingStep[]): Promise<string[]> {
  const notices: string[] = [];
  for (const step of steps) {
    const notice = await step(folder, { ...settings, outDir: folder });
    if (notice !== undefined) notices.push(notice);
  }
  return notices;
}
