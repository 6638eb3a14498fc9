import path from 'node:path';
import { readDataFile, type DataFile } from '#content/data-file.ts';
import { EditorError } from '#lib/editor-error.ts';
import type { Aliases, PageAliases } from './aliases.ts';
import { addresses } from '#lib/addresses.ts';
import { lookAt } from '#content/files.ts';
import { readText } from '#content/read-text.ts';
import { parseRecords } from '#content/loaders/records.ts';
import { validate } from '#content/validate.ts';
import { emptyLedger, ledgerSchema, type Ledger, type LedgerPage } from './ledger.ts';
import { ledgerProblems } from './ledger-problems.ts';

/** The ledger of a site, with the places of its parts. */
export interface LedgerFile {
  /** The file, for messages. */
  file: string;
  /** Whether there is one; without it the ledger is empty. */
  exists: boolean;
  ledger: Ledger;
  /** Line of a part, by its keys from the top. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads the ledger of a site. */
export function readLedger(contentDir: string): LedgerFile {
  const file = `${contentDir}/permalinks.json`;
  if (!lookAt(file)) return { file, exists: false, ledger: emptyLedger(), lineOf: () => 1 };
  const data = parseLedger(file, readText(file));
  const [first, ...others] = validate(ledgerSchema, data, [], file);
  if (first) throw new EditorError(first, ...others);
  const ledger = ledgerSchema.parse(data.value);
  const [problem, ...more] = ledgerProblems(ledger, data, file);
  if (problem) throw new EditorError(problem, ...more);
  return { file, exists: true, ledger, lineOf: data.lineOf };
}

/** Fields within fields: pages, a page, its aliases, a list of them, an alias. */
const DEEPEST = 6;

/**
 * A ledger may be long, and to know the line of each part takes many times as long as to read it. So that is done when
 * there is something to complain about.
 */
function parseLedger(file: string, text: string): DataFile {
  const value = parseJson(text);
  // An escape may stand for what no text may hold: that is told with its line.
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

/** The object of a JSON text, or undefined where it holds none. */
function parseJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many names of fields a JSON text has, counted as they are written: JSON.parse forgets the first of two. */
function countNames(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/gs)) if (colon) count += 1;
  return count;
}

/** How many names of fields a value has; not a number where they lie deeper than those of any ledger. */
function countKeys(value: unknown, deepest = DEEPEST): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (deepest === 0) return Number.NaN;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, part) => sum + countKeys(part, deepest - 1), own);
}

/** The aliases of a page in one form. */
export function aliasesOf(page: LedgerPage | undefined): Aliases {
  return new Map(
    Object.entries(page?.aliases ?? {}).map(([id, own]) => [
      id,
      [own].flat().sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0)),
    ]),
  );
}

/** Makes what gives the Markdown pipeline the aliases of an essay. The ledger is read when the first essay asks. */
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
