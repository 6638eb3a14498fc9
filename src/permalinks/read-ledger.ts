import path from 'node:path';
import { readDataFile, type DataFile } from '#content/data-file.ts';
import { refuse } from '#lib/editor-error.ts';
import type { Aliases, PageAliases } from './aliases.ts';
import { addresses } from '#lib/addresses.ts';
import { lookAt } from '#content/files.ts';
import { readText } from '#content/read-text.ts';
import { parseRecords } from '#content/loaders/records.ts';
import { validate } from '#content/validate.ts';
import { emptyLedger, ledgerSchema, type Ledger, type LedgerPage } from './ledger.ts';
import { ledgerProblems } from './ledger-problems.ts';

/** The ledger with the places of its parts. */
export interface LedgerFile {
  file: string;
  exists: boolean;
  ledger: Ledger;
  lineOf(path: readonly PropertyKey[]): number;
}

export function readLedger(contentDir: string): LedgerFile {
  const file = `${contentDir}/permalinks.json`;
  if (!lookAt(file)) return { file, exists: false, ledger: emptyLedger(), lineOf: () => 1 };
  const data = parseLedger(file, readText(file));
  refuse(validate(ledgerSchema, data, [], file));
  const ledger = ledgerSchema.parse(data.value);
  refuse(ledgerProblems(ledger, data, file));
  return { file, exists: true, ledger, lineOf: data.lineOf };
}

/** Nesting: pages, a page, its aliases, a list of them, an alias. */
const DEEPEST = 6;

/** Line numbers cost many times the parsing of a long ledger, so they are computed only for a message. */
function parseLedger(file: string, text: string): DataFile {
  const value = parseJson(text);
  // Escapes can stand for forbidden signs, which are reported with their line.
  const isPlain = value !== undefined && !text.includes('\\u') && countKeys(value) === countNames(text);
  if (!isPlain) return parseRecords(file, text);
  let places: DataFile['lineOf'] | undefined;
  return {
    value,
    lineOf(at) {
      const data = places ? undefined : readDataFile(text);
      if (data && 'lineOf' in data) places = data.lineOf;
      return places?.(at) ?? 1;
    },
  };
}

function parseJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Number of keys as written: JSON.parse forgets the first of two equal ones. */
function countNames(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/gs)) if (colon) count += 1;
  return count;
}

/** Number of keys of a value; NaN where they are too deep. */
function countKeys(value: unknown, deepest = DEEPEST): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (deepest === 0) return Number.NaN;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, part) => sum + countKeys(part, deepest - 1), own);
}

export function aliasesOf(page: LedgerPage | undefined): Aliases {
  return new Map(
    Object.entries(page?.aliases ?? {}).map(([id, own]) => [
      id,
      [own].flat().sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0)),
    ]),
  );
}

/** Reader of the aliases of an essay; it reads the ledger for the first essay. */
export function essayAliases(contentDir: string): (file: string) => PageAliases | undefined {
  let read: LedgerFile | undefined;
  return (essay) => {
    read ??= readLedger(contentDir);
    const { ledger, lineOf, file } = read;
    const address = addresses('/').essay(path.basename(essay, '.mdx'));
    const page = ledger.pages[address];
    if (!page?.aliases) return undefined;
    return {
      aliases: aliasesOf(page),
      placeOf: (id) => ({ file, line: lineOf(['pages', address, 'aliases', id]) }),
    };
  };
}
