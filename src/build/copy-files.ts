import { chmodSync, mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '#environment/error-code.ts';
import { filesOf, writeFile } from '#environment/files.ts';

/** Codes of file systems without permissions, such as those of memory sticks. */
const NO_PERMISSIONS = ['EPERM', 'ENOTSUP', 'EINVAL'];

/** Copies a folder to another file system, with times and permissions where that has them. */
export function copyFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of filesOf(from)) {
    const [source, target] = [path.join(from, name), path.join(to, name)];
    try {
      writeFile(target, readFileSync(source));
    } catch (error) {
      // ENOSPC comes without a path.
      throw Object.assign(error as Error, { path: target });
    }
    const { mode, atime, mtime } = statSync(source);
    setMode(target, mode);
    utimesSync(target, atime, mtime);
  }
}

/** `chmod`, where the file system has permissions. */
export function setMode(file: string, mode: number): void {
  onlyWithPermissions(() => chmodSync(file, mode));
}

/** Calls what a file system without permissions refuses. */
export function onlyWithPermissions(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!NO_PERMISSIONS.includes(errorCode(error))) throw error;
  }
}
