import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { refuse } from '#lib/editor-error.ts';
import type { Settings } from '#environment/settings.ts';
import { addAnchors } from './add-anchors.ts';
import { readBuilt, type Built } from './built.ts';
import { compare, type Comparison } from './compare.ts';
import type { Ledger } from './ledger.ts';
import { brokenProblems } from './problems.ts';
import { aliasesOf, readLedger, type LedgerFile } from './read-ledger.ts';
import { allForwards } from './redirects.ts';
import { NONE_RENDERED, type RenderedPages } from './rendered-pages.ts';
import { refuseTaken } from './taken-places.ts';
import { writeRedirects } from './write-redirects.ts';

export interface Addressed {
  file: LedgerFile;
  built: Built;
  comparison: Comparison;
}

export function compareWithLedger({ contentDir, outDir }: Settings, { places }: RenderedPages): Addressed {
  const file = readLedger(contentDir);
  const built = readBuilt(outDir, places);
  return { file, built, comparison: compare(file.ledger, built) };
}

export function refuseLosses({ file, comparison }: Addressed, today: string): void {
  refuse(brokenProblems(comparison.broken, file, today));
}

/** Checks a built site against its ledger, and writes its redirects and old anchors. */
export function keepAddresses(settings: Settings, pages: RenderedPages = NONE_RENDERED): string | undefined {
  const addressed = compareWithLedger(settings, pages);
  refuseLosses(addressed, today());
  const { file, built, comparison } = addressed;
  leadOn(file, built, settings, pages);
  return newAddresses(file, comparison.added.length);
}

/** Writes redirects and old anchors. */
export function leadOn(file: LedgerFile, built: Built, settings: Settings, pages: RenderedPages): void {
  const { ledger } = file;
  const forwards = allForwards(ledger, built);
  const old = new Map([...forwards].map(([from, to]) => [from, { ...to, until: ledger.redirects[from]?.until }]));
  refuseTaken(old, settings.outDir, file);
  anchorPages(ledger, built, settings.outDir);
  writeRedirects(old, settings, pages);
}

/**
 * Today as ISO 8601, or the day of SOURCE_DATE_EPOCH for a reproducible build
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function today(): string {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  // The Swedish format is ISO 8601.
  return new Date().toLocaleDateString('sv-SE');
}

function newAddresses({ file, exists }: LedgerFile, count: number): string | undefined {
  if (count === 0) return undefined;
  const what = count === 1 ? '1 new address is' : `${count} new addresses are`;
  return exists
    ? `${what} not written down in ${file} yet; \`npm run permalinks\` does it before they are published.`
    : `There is no ${file}, so nobody sees to it that addresses last; \`npm run permalinks\` writes it.`;
}

/** Essays get their old fragments from the Markdown pipeline. */
const ESSAY = /^\/essays\/[^/]+\/$/;

function anchorPages({ pages }: Ledger, built: Built, outDir: string): void {
  for (const [address, entry] of Object.entries(pages)) {
    const page = built.get(address);
    const aliases = aliasesOf(entry);
    if (!page || aliases.size === 0 || ESSAY.test(address)) continue;
    const file = path.join(outDir, address, 'index.html');
    writeFileSync(file, addAnchors(readFileSync(file, 'utf8'), aliases, page.ids));
  }
}
