import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a folder holds at any depth, relative to it, with slashes, in code unit order; a link is a file. */
export interface Entries {
  files: string[];
  folders: string[];
}

export function entriesOf(folder: string): Entries {
  const entries: Entries = { files: [], folders: [] };
  const read = (inner: string): void => {
    for (const entry of readdirSync(path.join(folder, inner), { withFileTypes: true })) {
      const name = inner + entry.name;
      if (!entry.isDirectory()) entries.files.push(name);
      else {
        entries.folders.push(name);
        read(`${name}/`);
      }
    }
  };
  read('');
  entries.files.sort();
  entries.folders.sort();
  return entries;
}

/** Files of a folder at any depth. */
export function filesOf(folder: string): string[] {
  return entriesOf(folder).files;
}

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Writes a file, and the folders above it. */
export function writeFile(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes a file where there may be no folder yet. Most have one, and asking takes as long as writing. */
export function writeNew(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch {
    writeFile(file, content);
  }
}
