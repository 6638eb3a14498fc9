import { makeForDisk } from './finishing/for-disk.ts';
import { addIntegrity } from './finishing/integrity.ts';
import { preloadSearch } from './finishing/preload-search.ts';
import { addSecurityTxt } from './finishing/security-txt.ts';
import { shrinkScripts } from './finishing/small-scripts.ts';
import { precompress } from '#hosting/precompress.ts';
import { writeHostFiles } from '#hosting/write-host-files.ts';
import { keepAddresses } from '#permalinks/keep-addresses.ts';
import type { Settings } from '#environment/settings.ts';
import { countFiles } from './file-limits.ts';
import { seal } from './seal.ts';

/**
 * What is done to a site after it was rendered, while it still lies aside: `settings.outDir` is the same folder.
 *
 * It gives a sentence for who builds, or nothing, and throws an EditorError where the site must not be published.
 */
export type FinishingStep = (folder: string, settings: Settings) => string | undefined | Promise<string | undefined>;

/** What every build ends with after old addresses lead on. What changes files stands before what counts or sums them. */
export const FINISHING_STEPS: readonly FinishingStep[] = [
  shrinkScripts,
  preloadSearch,
  addIntegrity,
  addSecurityTxt,
  makeForDisk,
  writeHostFiles,
  precompress,
  countFiles,
  seal,
];

/** Sees to it that addresses last, as the first step. `npm run permalinks` takes another in its place. */
export const keep: FinishingStep = (_folder, settings) => keepAddresses(settings);

/**
 * Finishes a site that was built aside.
 *
 * @returns what there is to say, sentence by sentence
 */
export async function finish(folder: string, settings: Settings, steps: readonly FinishingStep[]): Promise<string[]> {
  const told: string[] = [];
  for (const step of steps) {
    const sentence = await step(folder, { ...settings, outDir: folder });
    if (sentence !== undefined) told.push(sentence);
  }
  return told;
}
