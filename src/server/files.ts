import { constants, type BigIntStats } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '#environment/error-code.ts';

/** The caller must close it. */
export interface OpenFile {
  handle: FileHandle;
  stats: BigIntStats;
}

/** Opening a pipe must not block. Windows has no such flag. */
const NON_BLOCKING = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/** Errors that mean that there is no such file. */
const MISSING = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL', 'EISDIR'];

/**
 * Opens a plain file within a folder; links out of it are not followed. It is examined after it was opened: a new build may
 * replace it.
 *
 * @throws Error of the file system, where the file exists and cannot be opened
 */
export async function openFile(folder: string, names: readonly string[]): Promise<OpenFile | undefined> {
  let handle: FileHandle | undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, ...names));
    if (!file.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) return undefined;
    handle = await open(file, constants.O_RDONLY | NON_BLOCKING);
    const stats = await handle.stat({ bigint: true });
    if (stats.isFile()) return { handle, stats };
  } catch (error) {
    await handle?.close();
    if (MISSING.includes(errorCode(error))) return undefined;
    throw error;
  }
  await handle.close();
  return undefined;
}
