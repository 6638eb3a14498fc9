import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { writeFile } from '#environment/files.ts';

/** A temporary folder with files, for the tests that share it: the caller removes it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'reader-'));
  for (const [name, content] of Object.entries(files)) writeFile(path.join(folder, name), content);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A temporary folder for one test, or for each where `beforeEach` calls it. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const { folder, remove } = folderWith(files);
  onTestFinished(remove);
  return folder;
}
