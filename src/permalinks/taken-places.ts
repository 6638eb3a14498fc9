import { lstatSync } from 'node:fs';
import path from 'node:path';
import { refuse, type EditorProblem } from '#lib/editor-error.ts';
import type { LedgerFile } from './read-ledger.ts';
import { forwardingFiles, type OldAddress } from './write-redirects.ts';

/** Refuses redirects over files of the site, including those of `public/`, before anything is written. */
export function refuseTaken(old: ReadonlyMap<string, OldAddress>, outDir: string, ledger: LedgerFile): void {
  const written = new Set(forwardingFiles(old, outDir).map(({ file }) => path.resolve(file)));
  const taken = [...old.keys()].flatMap((from): EditorProblem[] => {
    const found = takenBy(path.resolve(outDir, `.${from}`, from.endsWith('/') ? 'index.html' : ''), outDir, written);
    if (found === undefined) return [];
    const part = Object.hasOwn(ledger.ledger.redirects, from) ? 'redirects' : 'pages';
    return [
      {
        file: ledger.file,
        line: ledger.lineOf([part, from]),
        expected: 'redirects from addresses at which there is nothing any more',
        found: `${from}, ${found}`,
        write: 'no line for it, or another address',
      },
    ];
  });
  refuse(taken);
}

function takenBy(file: string, outDir: string, written: ReadonlySet<string>): string | undefined {
  const inside = path.relative(path.resolve(outDir), file).split(path.sep);
  if (inside[0] === '..' || path.isAbsolute(inside[0] ?? '')) return 'which lies outside of the site';
  const above = inside.slice(0, -1).map((_, index) => path.resolve(outDir, ...inside.slice(0, index + 1)));
  const isFile = (folder: string): boolean => {
    const entry = lstatSync(folder, { throwIfNoEntry: false });
    return written.has(folder) || (entry !== undefined && !entry.isDirectory());
  };
  if (above.some(isFile)) return 'which lies below a file of the site';
  return lstatSync(file, { throwIfNoEntry: false }) ? 'which the site has' : undefined;
}
