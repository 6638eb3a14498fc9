import { build } from 'astro';
import { publish, type Publication } from '../permalinks/publish.ts';
import type { Settings } from '../settings.ts';
import { finish, FINISHING_STEPS, keep, type FinishingStep } from './finish.ts';
import { ASIDE } from './folders.ts';
import { putInPlace } from './put-in-place.ts';

/** What a build is asked for. */
export interface Task {
  settings: Settings;
  /** The edition whose addresses are to be written into the ledger, where one is published. */
  edition?: { day: string; keep: boolean } | undefined;
}

/**
 * Builds the site aside, finishes it, and puts it into its place. Whatever fails before, the site that was there stays.
 *
 * @param task what to build
 * @returns what there is to say, sentence by sentence
 */
export async function buildSite({ settings, edition }: Task): Promise<string[]> {
  await build({ logLevel: 'warn', outDir: ASIDE });
  let published: Publication | undefined;
  const first: FinishingStep = edition
    ? (_folder, aside) => {
        published = publish(aside, edition.day, edition.keep);
        return published.told.join('\n');
      }
    : keep;
  const told = await finish(ASIDE, settings, [first, ...FINISHING_STEPS]);
  putInPlace(ASIDE, settings.outDir);
  published?.write();
  return told;
}
