import { readSettings } from '#environment/settings.ts';
import { newestEdition } from '#permalinks/ledger.ts';
import { readLedger } from '#permalinks/read-ledger.ts';
import { onceABuild } from './once-a-build.ts';

/** The ledger of addresses. */
export const getLedger = onceABuild(() => readLedger(readSettings(process.env).contentDir).ledger);

/**
 * The edition of the site that is built: the day of the newest edition in the ledger, undefined where nothing was
 * published yet; and its mark, which differs where content or search do.
 */
export function thisEdition(): { day: string | undefined; mark: string } {
  return { day: newestEdition(getLedger()), mark: EDITION };
}

/** True if a page exists of a kind that only collections up to a size have. Once published, it stays. */
export function isMade(address: string, { size, upTo }: { size: number; upTo: number }): boolean {
  return size <= upTo || Object.hasOwn(getLedger().pages, address);
}
