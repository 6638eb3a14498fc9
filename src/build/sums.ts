import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files-of.ts';
import { SUMS } from './folders.ts';

/** The SHA-256 of files, in hexadecimal digits, by their name from the folder of the site. */
export type Sums = ReadonlyMap<string, string>;

/**
 * Sums up the files of a site, all but the list of sums itself.
 *
 * @returns the sums, in the order of the names
 */
export function sumsOf(folder: string): Sums {
  const files = filesOf(folder).filter((name) => name !== SUMS);
  return new Map(files.map((name) => [name, sumOf(readFileSync(path.join(folder, name)))]));
}

/** The SHA-256 of some bytes, in hexadecimal digits. */
export function sumOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Writes sums as the program `sha256sum` of GNU does, and checks with `--check`: sum, two spaces, name; where a name has a
 * backslash or a line break, with a backslash before both of them and before the line.
 */
export function writeSums(sums: Sums): string {
  return [...sums].map(([name, sum]) => `${isPlain(name) ? '' : '\\'}${sum}  ${escaped(name)}\n`).join('');
}

/**
 * Reads what `writeSums` or `sha256sum` wrote.
 *
 * @returns the sums, or undefined where a line is none of such a list
 */
export function readSums(text: string): Sums | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  const entries = lines.map((line) => {
    const [, mark, sum, name] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    return [mark === '' ? (name ?? '') : unescaped(name ?? ''), sum ?? ''] as const;
  });
  return lines.length > 0 && entries.every(([name, sum]) => name !== '' && sum !== '') ? new Map(entries) : undefined;
}

const isPlain = (name: string): boolean => !/[\\\n\r]/.test(name);

function escaped(name: string): string {
  return name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

function unescaped(name: string): string {
  return name.replace(/\\([\\nr])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 'r' ? '\r' : '\\'));
}
