import { chmodSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files-of.ts';

/** What file systems say that know no rights of files: those of memory sticks and of other systems. */
const NO_RIGHTS = ['EPERM', 'ENOTSUP', 'EINVAL'];

/** Copies a folder to another file system, with the times and rights of its files where that keeps them. */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of filesOf(from)) {
    const [source, target] = [path.join(from, name), path.join(to, name)];
    mkdirSync(path.dirname(target), { recursive: true });
    try {
      writeFileSync(target, readFileSync(source));
    } catch (error) {
      // The system does not say of which file it is that there is no room for it.
      throw Object.assign(error as Error, { path: target });
    }
    const { mode, atime, mtime } = statSync(source);
    setRights(target, mode);
    utimesSync(target, atime, mtime);
  }
}

/** Sets the rights of a file, where there are rights. */
export function setRights(file: string, mode: number): void {
  try {
    chmodSync(file, mode);
  } catch (error) {
    if (!NO_RIGHTS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
