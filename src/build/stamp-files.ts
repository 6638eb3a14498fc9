import { readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { site } from '#content/site.ts';
import type { Settings } from '#environment/settings.ts';
import { newestEdition } from '#permalinks/ledger.ts';
import { readLedger } from '#permalinks/read-ledger.ts';
import { checksumsOf, formatChecksums, sha256 } from './checksums.ts';
import { setMode } from './copy-files.ts';
import { CHECKSUMS } from './folders.ts';

/** Seconds within which the times of one edition lie. */
const DAY = 86_400;

/**
 * Writes the checksums of a finished site, and sets the time and mode of each file.
 *
 * Servers derive an ETag from time and size. So the time of a file depends on its bytes: that of the edition, less a number
 * of seconds below a day, from the hash. None is later than its edition
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function stampFiles(folder: string, settings: Settings): undefined {
  const list = path.join(folder, CHECKSUMS);
  const checksums = checksumsOf(folder);
  writeFileSync(list, formatChecksums(checksums));
  const edition = editionTime(settings);
  for (const [name, checksum] of [...checksums, [CHECKSUMS, sha256(readFileSync(list))] as const]) {
    const file = path.join(folder, name);
    // A compressed file has the time of its text: servers compare the two.
    const time = fileTime(checksums.get(name.replace(/\.(br|gz)$/, '')) ?? checksum, edition);
    utimesSync(file, time, time);
    setMode(file, 0o644);
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) setMode(path.join(entry.parentPath, entry.name), 0o755);
  }
}

/** Seconds since 1970, from a SHA-256 in hexadecimal digits and the time of the edition. */
export function fileTime(checksum: string, edition: number): number {
  return Math.max(0, edition - (Number.parseInt(checksum.slice(0, 12), 16) % DAY));
}

/** `SOURCE_DATE_EPOCH`, else the day of the newest edition, else that on which the site began: never the clock. */
function editionTime({ contentDir, sourceDate }: Settings): number {
  const day = newestEdition(readLedger(contentDir).ledger) ?? site.since;
  return sourceDate ?? Date.parse(`${day}T00:00:00Z`) / 1000;
}
