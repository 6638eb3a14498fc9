import { newestEdition } from '#permalinks/ledger.ts';
import { readLedger } from '#permalinks/read-ledger.ts';
import { readSettings } from '#environment/settings.ts';

/** Which edition of the site is built. */
export interface Edition {
  /** Day of the newest edition that the ledger names, as ISO 8601; undefined where nothing was published yet. */
  day: string | undefined;
  /** What differs where content or search do. */
  mark: string;
}

/** Says which edition of the site is built. */
export function thisEdition(): Edition {
  const { ledger } = readLedger(readSettings(process.env).contentDir);
  return { day: newestEdition(ledger), mark: EDITION };
}
