import { rmSync } from 'node:fs';
import path from 'node:path';
import { notice } from '#content/site.ts';
import type { Settings } from '#environment/settings.ts';
import { keepAddresses } from '#permalinks/keep-addresses.ts';
import { publish, type Publication } from '#permalinks/publish.ts';
import { readLedger } from '#permalinks/read-ledger.ts';
import type { RenderedPages } from '#permalinks/rendered-pages.ts';
import type { Size } from './file-limits.ts';
import { finish } from './finish.ts';
import { realPath, STAGING } from './folders.ts';
import { lock, lockFileOf } from './lock.ts';
import { Pages, type WrittenPages } from './pages.ts';
import { buildOfParts } from './parts/join.ts';
import { buildPart } from './parts/pack.ts';
import type { PartOfBuild } from './parts/part-of-build.ts';
import type { Around } from './parts/prerender.ts';
import { renderPages } from './render-pages.ts';
import { SiteWriter } from './site-writer.ts';
import type { Stamped } from './stamp-files.ts';
import type { StepClock } from './steps.ts';
import { completeSwap, swapSite } from './swap.ts';

export interface Task {
  settings: Settings;
  /** The edition to publish: its addresses are added to the ledger. */
  edition?: { day: string; keep: boolean } | undefined;
  /** Folders of the parts that the site is joined of. */
  parts?: readonly string[] | undefined;
}

export interface BuiltSite {
  notices: string[];
  /** Undefined for a part of a site. */
  size?: Size;
}

/** Builds in a staging folder, post-processes, and swaps the site in. On any failure the old site stays. */
export async function buildSite(task: Task, clock: StepClock): Promise<BuiltSite> {
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

async function buildInto(out: string, task: Task, clock: StepClock): Promise<BuiltSite> {
  const settings = { ...task.settings, outDir: STAGING };
  clock.begin('reading the texts');
  // Reports a mistake in the ledger before all pages are built.
  readLedger(settings.contentDir);
  const part = partOf(task);
  const written = await writePages(settings, clock, part?.around(STAGING));
  const ofPart = part?.finish(STAGING) ?? [];
  if (!written) {
    putInPlace(out, clock);
    return { notices: ofPart };
  }
  clock.begin('seeing to addresses');
  const pages = new Pages(STAGING, settings);
  const rendered = { ...written, finish: pages.finish.bind(pages) };
  const { told, write } = seeToAddresses(task.edition, settings, rendered);
  clock.begin('finishing the files');
  const { files, size } = await finish(STAGING, settings);
  putInPlace(out, clock, files);
  write?.();
  return { notices: [...(notice === '' ? [] : [notice]), ...told], size };
}

/** Undefined for a part of a site, whose pages are finished when it is joined. */
async function writePages(settings: Settings, clock: StepClock, around?: Around): Promise<WrittenPages | undefined> {
  const writer = new SiteWriter({ folder: STAGING, settings: settings.shard ? undefined : settings });
  try {
    // Imported late: it takes a second to load, and most refusals come before.
    const { build } = await import('astro');
    const integrations = [renderPages({ folder: STAGING, writer, basePath: settings.basePath, clock, around })];
    await build({ logLevel: 'warn', outDir: STAGING, integrations });
    return await writer.end();
  } finally {
    await writer.close();
  }
}

/** Published addresses last; those of an edition that is published are added. */
function seeToAddresses(
  edition: Task['edition'],
  settings: Settings,
  pages: RenderedPages,
): Partial<Publication> & { told: string[] } {
  if (edition) return publish(settings, edition.day, edition.keep, pages);
  const told = keepAddresses(settings, pages);
  return { told: told === undefined ? [] : [told] };
}

function putInPlace(out: string, clock: StepClock, files?: Stamped['files']): void {
  clock.begin('putting the site in place');
  swapSite(STAGING, out, files);
  rmSync(STAGING, { recursive: true, force: true });
}

function partOf({ settings, parts }: Task): PartOfBuild | undefined {
  if (parts) return buildOfParts(settings, parts);
  return settings.shard && buildPart(settings, settings.shard);
}
