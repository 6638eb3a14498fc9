import { constants, type BigIntStats } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

/** A file that was opened; who has it must close it. */
export interface OpenFile {
  handle: FileHandle;
  stats: BigIntStats;
}

/** A pipe has nothing to read until somebody writes. Windows has no such flag. */
const NOT_WAITING = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/** What a file system says of a name that leads nowhere, or is none. */
const NOTHING_THERE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL', 'EISDIR'];

/**
 * Opens a file of a folder. Links are followed only to what is in the folder.
 *
 * It is opened first and looked at then: a file that a new build puts in its place is another one.
 *
 * @returns undefined where there is no plain file
 * @throws Error as the file system says it, where there is one that cannot be opened
 */
export async function openFile(folder: string, names: readonly string[]): Promise<OpenFile | undefined> {
  let handle: FileHandle | undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, ...names));
    if (!file.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) return undefined;
    handle = await open(file, constants.O_RDONLY | NOT_WAITING);
    const stats = await handle.stat({ bigint: true });
    if (stats.isFile()) return { handle, stats };
  } catch (error) {
    await handle?.close();
    if (NOTHING_THERE.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
  await handle.close();
  return undefined;
}
