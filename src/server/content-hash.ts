import { createHash } from 'node:crypto';
import type { OpenFile } from './files.ts';

/** How many files are remembered: more than most sites have; a larger one has its files hashed again now and then. */
const REMEMBERED = 20_000;

/** Bytes that are read at a time. */
const PART = 65_536;

const known = new Map<string, string>();

/**
 * Names the content of a file, so that two builds that wrote the same have the same name for it. The time of a file does
 * not tell: a build may give all files that of the edition.
 *
 * @returns letters and digits
 */
export async function contentHash({ handle, stats }: OpenFile): Promise<string> {
  // The time of the last change of any kind, which no program can set.
  const key = [stats.dev, stats.ino, stats.size, stats.ctimeNs].join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const hash = createHash('sha256');
  const part = Buffer.allocUnsafe(PART);
  for (let position = 0, bytesRead = 1; bytesRead > 0; position += bytesRead) {
    ({ bytesRead } = await handle.read(part, 0, PART, position));
    hash.update(part.subarray(0, bytesRead));
  }
  const name = hash.digest('base64url').slice(0, 22);
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, name);
  return name;
}
