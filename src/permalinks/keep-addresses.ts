import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EditorError } from '#lib/editor-error.ts';
import type { Settings } from '#environment/settings.ts';
import { addAnchors } from './add-anchors.ts';
import { readBuilt, type Built } from './built.ts';
import { compare, type Comparison } from './compare.ts';
import type { Ledger } from './ledger.ts';
import { brokenProblems } from './problems.ts';
import { aliasesOf, readLedger, type LedgerFile } from './read-ledger.ts';
import { allForwards } from './redirects.ts';
import { refuseTaken } from './taken-places.ts';
import { writeRedirects } from './write-redirects.ts';

/** A built site beside its ledger. */
export interface Addressed {
  file: LedgerFile;
  built: Built;
  comparison: Comparison;
}

/** Compares a site that was just built with its ledger. */
export function compareWithLedger({ contentDir, outDir }: Settings): Addressed {
  const file = readLedger(contentDir);
  const built = readBuilt(outDir);
  return { file, built, comparison: compare(file.ledger, built) };
}

/** Ends in a message for the editor where the site does not keep what it published. */
export function refuseLosses({ file, comparison }: Addressed, today: string): void {
  const [first, ...others] = brokenProblems(comparison.broken, file, today);
  if (first) throw new EditorError(first, ...others);
}

/** Sees to it that old addresses lead on. */
export function keepAddresses(settings: Settings): string | undefined {
  const addressed = compareWithLedger(settings);
  refuseLosses(addressed, today());
  const { file, built, comparison } = addressed;
  leadOn(file, built, settings);
  return newAddresses(file, comparison.added.length);
}

/** Puts into a site what leads on from the old addresses of its ledger. */
export function leadOn(file: LedgerFile, built: Built, settings: Settings): void {
  const { ledger } = file;
  const forwards = allForwards(ledger, built);
  const old = new Map([...forwards].map(([from, to]) => [from, { ...to, until: ledger.redirects[from]?.until }]));
  refuseTaken(old, settings.outDir, file);
  anchorPages(ledger, built, settings.outDir);
  writeRedirects(old, settings);
}

/**
 * The day of today where the build runs, as ISO 8601. As for any build that has to come out the same again, the
 * variable SOURCE_DATE_EPOCH can say which day that is, in seconds
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function today(): string {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  // Swedish writes dates as ISO 8601 does.
  return new Date().toLocaleDateString('sv-SE');
}

function newAddresses({ file, exists }: LedgerFile, count: number): string | undefined {
  if (count === 0) return undefined;
  const what = count === 1 ? '1 new address is' : `${count} new addresses are`;
  return exists
    ? `${what} not written down in ${file} yet; \`npm run permalinks\` does it before they are published.`
    : `There is no ${file}, so nobody sees to it that addresses last; \`npm run permalinks\` writes it.`;
}

/** The address of an essay, whose old fragments the Markdown pipeline sets. */
const ESSAY = /^\/essays\/[^/]+\/$/;

/** Old fragments of pages that are no essays. */
function anchorPages({ pages }: Ledger, built: Built, outDir: string): void {
  for (const [address, entry] of Object.entries(pages)) {
    const page = built.get(address);
    const aliases = aliasesOf(entry);
    if (!page || aliases.size === 0 || ESSAY.test(address)) continue;
    const file = path.join(outDir, address, 'index.html');
    writeFileSync(file, addAnchors(readFileSync(file, 'utf8'), aliases, page.ids));
  }
}
