import { newestEdition } from '#permalinks/ledger.ts';
import { readLedger } from '#permalinks/read-ledger.ts';
import type { Settings } from '#environment/settings.ts';
import { site } from '#content/site.ts';

/**
 * The time that the files of a site are of: that of its edition, not of the clock, so that the same words have the same.
 *
 * @returns seconds since 1970: as `SOURCE_DATE_EPOCH` says, else the start of the day of the newest edition, else of the day
 * on which the site began
 */
export function editionTime({ contentDir, sourceDate }: Settings): number {
  const day = newestEdition(readLedger(contentDir).ledger) ?? site.since;
  return sourceDate ?? Date.parse(`${day}T00:00:00Z`) / 1000;
}
