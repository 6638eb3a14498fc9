import { rmSync } from 'node:fs';
import path from 'node:path';
import { notice } from '#content/site.ts';
import type { Settings } from '#environment/settings.ts';
import { publish, type Publication } from '#permalinks/publish.ts';
import { readLedger } from '#permalinks/read-ledger.ts';
import { astroSteps } from './count-pages.ts';
import { finish, FINISHING_STEPS, keep, type FinishingStep } from './finish.ts';
import { realPath, STAGING } from './folders.ts';
import { lock, lockFileOf } from './lock.ts';
import { buildOfParts } from './parts/join.ts';
import { buildPart } from './parts/pack.ts';
import type { PartOfBuild } from './parts/part-of-build.ts';
import type { StepClock } from './steps.ts';
import { completeSwap, swapSite } from './swap.ts';

export interface Task {
  settings: Settings;
  /** The edition to publish: its addresses are added to the ledger. */
  edition?: { day: string; keep: boolean } | undefined;
  /** Folders of the parts that the site is joined of. */
  parts?: readonly string[] | undefined;
}

/** Builds in a staging folder, post-processes, and swaps the site in. On any failure the old site stays. Gives notices. */
export async function buildSite(task: Task, clock: StepClock): Promise<string[]> {
  const out = realPath(path.resolve(task.settings.outDir));
  const unlockTree = lock(path.join(path.dirname(STAGING), 'lock'), 'this project');
  try {
    const unlockOut = lock(lockFileOf(out), task.settings.outDir);
    try {
      completeSwap(out);
      rmSync(STAGING, { recursive: true, force: true });
      return await buildInto(out, task, clock);
    } finally {
      unlockOut();
    }
  } finally {
    unlockTree();
  }
}

async function buildInto(out: string, task: Task, clock: StepClock): Promise<string[]> {
  const { settings, edition } = task;
  clock.begin('reading the texts');
  // Reports a mistake in the ledger before all pages are built.
  readLedger(settings.contentDir);
  const part = partOf(task);
  // Imported late: it takes a second to load, and most refusals come before.
  const { build } = await import('astro');
  const integrations = [astroSteps(clock), ...(part ? [part.integration] : [])];
  await build({ logLevel: 'warn', outDir: STAGING, integrations });
  const ofPart = part?.finish(STAGING) ?? [];
  if (settings.shard) {
    putInPlace(out, clock);
    return ofPart;
  }
  let published: Publication | undefined;
  const publishFirst: FinishingStep = (_folder, staged) => {
    if (!edition) return undefined;
    published = publish(staged, edition.day, edition.keep);
    return published.told.join('\n');
  };
  clock.begin('seeing to addresses');
  const notices = await finish(STAGING, settings, [edition ? publishFirst : keep]);
  clock.begin('finishing the files');
  notices.push(...(await finish(STAGING, settings, FINISHING_STEPS)));
  putInPlace(out, clock);
  published?.write();
  return notice === '' ? notices : [notice, ...notices];
}

function putInPlace(out: string, clock: StepClock): void {
  clock.begin('putting the site in place');
  swapSite(STAGING, out);
  rmSync(STAGING, { recursive: true, force: true });
}

function partOf({ settings, parts }: Task): PartOfBuild | undefined {
  if (parts) return buildOfParts(settings, parts);
  return settings.shard && buildPart(settings, settings.shard);
}
