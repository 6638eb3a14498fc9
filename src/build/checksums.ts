import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';
import { CHECKSUMS } from './folders.ts';

/** SHA-256 in hexadecimal digits, by file relative to the folder of the site. */
export type Checksums = ReadonlyMap<string, string>;

/** Checksums of all files but their list itself, in order. */
export function checksumsOf(folder: string): Checksums {
  const files = filesOf(folder).filter((name) => name !== CHECKSUMS);
  return new Map(files.map((name) => [name, sha256(readFileSync(path.join(folder, name)))]));
}

export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Formats as GNU `sha256sum` does: a backslash before the line says that backslashes and line breaks are escaped. */
export function formatChecksums(checksums: Checksums): string {
  return [...checksums].map(([name, sum]) => `${/[\\\n\r]/.test(name) ? '\\' : ''}${sum}  ${escaped(name)}\n`).join('');
}

/** Undefined where a line is not of that format. */
export function parseChecksums(text: string): Checksums | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  const entries = lines.map((line) => {
    const [, mark, sum = '', name = ''] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    return [mark === '' ? name : unescaped(name), sum] as const;
  });
  return lines.length > 0 && entries.every(([name, sum]) => name !== '' && sum !== '') ? new Map(entries) : undefined;
}

function escaped(name: string): string {
  return name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

function unescaped(name: string): string {
  return name.replace(/\\([\\nr])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 'r' ? '\r' : '\\'));
}
