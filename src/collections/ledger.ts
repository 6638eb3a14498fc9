import type { Ledger } from '#permalinks/ledger.ts';
import { readLedger } from '#permalinks/read-ledger.ts';
import { readSettings } from '#environment/settings.ts';

let ledger: Ledger | undefined;

/** The ledger of addresses. Read once a build; while developing, each time, so that a change shows. */
export function getLedger(): Ledger {
  if (import.meta.env.DEV) return read();
  ledger ??= read();
  return ledger;
}

function read(): Ledger {
  return readLedger(readSettings(process.env).contentDir).ledger;
}

/**
 * Tells whether a page is made of which there are only so many: while the collection is small enough, and for good once
 * it was published. So a collection that grows loses no address, and what it has of these pages stops growing.
 *
 * @param address of the page, below the base path
 * @param size of the collection, and up to which the page is made
 */
export function isMade(address: string, { size, upTo }: { size: number; upTo: number }): boolean {
  return size <= upTo || Object.hasOwn(getLedger().pages, address);
}
