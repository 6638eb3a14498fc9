import { createHash } from 'node:crypto';
import type { OpenFile } from './files.ts';

/** Most memoised hashes; a larger site has files hashed again now and then. */
const MOST = 20_000;

/** Bytes of a read. */
const PART = 65_536;

const known = new Map<string, string>();

/** Hash of the content of a file, memoised. Its time is not enough: a build may give all files that of the edition. */
export async function contentHash({ handle, stats }: OpenFile): Promise<string> {
  // No program can set ctime.
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
  if (known.size >= MOST) known.clear();
  known.set(key, name);
  return name;
}
