import { rmSync } from 'node:fs';
import path from 'node:path';
import { notice } from '#content/site.ts';
import { publish, type Publication } from '#permalinks/publish.ts';
import { readLedger } from '#permalinks/read-ledger.ts';
import type { Settings } from '#environment/settings.ts';
import { finish, FINISHING_STEPS, keep, type FinishingStep } from './finish.ts';
import { ASIDE, realPath } from './folders.ts';
import { lock, lockFileOf } from './lock.ts';
import { completeSwap, putInPlace } from './put-in-place.ts';

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
export async function buildSite(task: Task): Promise<string[]> {
  const out = realPath(path.resolve(task.settings.outDir));
  const unlockTree = lock(path.join(path.dirname(ASIDE), 'lock'), 'this project');
  try {
    const unlockOut = lock(lockFileOf(out), task.settings.outDir);
    try {
      completeSwap(out);
      rmSync(ASIDE, { recursive: true, force: true });
      return await buildInto(out, task);
    } finally {
      unlockOut();
    }
  } finally {
    unlockTree();
  }
}

async function buildInto(out: string, { settings, edition }: Task): Promise<string[]> {
  // A mistake in the ledger is told now, not when all pages are made.
  readLedger(settings.contentDir);
  // Takes a second to load, which who is refused need not wait for.
  const { build } = await import('astro');
  await build({ logLevel: 'warn', outDir: ASIDE });
  let published: Publication | undefined;
  const publishFirst: FinishingStep = (_folder, aside) => {
    if (!edition) return undefined;
    published = publish(aside, edition.day, edition.keep);
    return published.told.join('\n');
  };
  const told = await finish(ASIDE, settings, [edition ? publishFirst : keep, ...FINISHING_STEPS]);
  putInPlace(ASIDE, out);
  rmSync(ASIDE, { recursive: true, force: true });
  published?.write();
  return notice === '' ? told : [notice, ...told];
}
