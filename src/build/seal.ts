import { readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '#environment/settings.ts';
import { setRights } from './copy-folder.ts';
import { editionTime } from './edition-date.ts';
import { SUMS } from './folders.ts';
import { sumOf, sumsOf, writeSums } from './sums.ts';

/** Seconds in which the files of one edition lie apart. */
const DAY = 86_400;

/**
 * Seals a finished site: writes the sums of its files, and gives each file its time and the rights to be read.
 *
 * Servers make the mark by which a browser asks whether a file has changed of its time and its size. So a file keeps its
 * time while it keeps its bytes; of two that differ, the time differs too: that of the edition, less the seconds of a day
 * that come of the file's sum. None is later than its edition (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function seal(folder: string, settings: Settings): undefined {
  const list = path.join(folder, SUMS);
  const sums = sumsOf(folder);
  writeFileSync(list, writeSums(sums));
  const edition = editionTime(settings);
  for (const [name, sum] of [...sums, [SUMS, sumOf(readFileSync(list))] as const]) {
    const file = path.join(folder, name);
    // A compressed form is as old as its text: servers compare the two.
    const time = timeOf(sums.get(name.replace(/\.(br|gz)$/, '')) ?? sum, edition);
    utimesSync(file, time, time);
    // What one who serves the site has to be able to read, whatever the user makes for himself alone.
    setRights(file, 0o644);
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) setRights(path.join(entry.parentPath, entry.name), 0o755);
  }
}

/** The time of a file. */
export function timeOf(sum: string, edition: number): number {
  return Math.max(0, edition - (Number.parseInt(sum.slice(0, 12), 16) % DAY));
}
