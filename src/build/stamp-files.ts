import { closeSync, fchmodSync, futimesSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { site } from '#content/site.ts';
import { entriesOf } from '#environment/files.ts';
import type { Settings } from '#environment/settings.ts';
import { newestEdition } from '#permalinks/ledger.ts';
import { readLedger } from '#permalinks/read-ledger.ts';
import { formatChecksums, sha256 } from './checksums.ts';
import { onlyWithPermissions, setMode } from './copy-files.ts';
import { TWIN, type Size } from './file-limits.ts';
import { CHECKSUMS } from './folders.ts';

/** Seconds within which the times of one edition lie. */
const DAY = 86_400;

export interface StampedFile {
  /** SHA-256 in hexadecimal digits. */
  checksum: string;
  bytes: number;
  /** Seconds since 1970. */
  time: number;
}

/** A finished site: its files by name, and how large it is. */
export interface Stamped {
  files: ReadonlyMap<string, StampedFile>;
  size: Size;
}

/** Mode of every file: a server of another user may read it. */
export const MODE = 0o644;

/**
 * Writes the checksums of a finished site, and sets the time and mode of each file. Each is opened once.
 *
 * Servers derive an ETag from time and size. So the time of a file depends on its bytes: that of the edition, less a number
 * of seconds below a day, from the hash. None is later than its edition
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function stampFiles(folder: string, settings: Settings): Stamped {
  const edition = editionTime(settings);
  const size: Size = { files: 0, twins: 0, bytes: 0, largest: { name: '', bytes: 0 } };
  const files = new Map<string, StampedFile>();
  const stamp = (name: string): void => {
    const file = openSync(path.join(folder, name), 'r+');
    try {
      const content = readFileSync(file);
      count(size, name, content.length);
      const checksum = sha256(content);
      // A compressed file, which is listed after its text, has the time of that: servers compare the two.
      const time = files.get(name.replace(TWIN, ''))?.time ?? fileTime(checksum, edition);
      futimesSync(file, time, time);
      onlyWithPermissions(() => fchmodSync(file, MODE));
      files.set(name, { checksum, bytes: content.length, time });
    } finally {
      closeSync(file);
    }
  };
  const { files: names, folders } = entriesOf(folder);
  for (const name of names) if (name !== CHECKSUMS) stamp(name);
  const checksums = [...files].map(([name, { checksum }]) => [name, checksum] as const);
  writeFileSync(path.join(folder, CHECKSUMS), formatChecksums(new Map(checksums)));
  stamp(CHECKSUMS);
  for (const inner of folders) setMode(path.join(folder, inner), 0o755);
  return { files, size };
}

function count(size: Size, name: string, bytes: number): void {
  size.bytes += bytes;
  if (TWIN.test(name)) size.twins += 1;
  else size.files += 1;
  if (bytes > size.largest.bytes) size.largest = { name, bytes };
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
