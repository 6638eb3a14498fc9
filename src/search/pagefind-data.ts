import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { gzip } from '../lib/gzip.ts';

/** What Pagefind 1.5 writes before its data. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Reads a file of a search index: compressed CBOR after a signature. That is no published format, so a new version of
 * Pagefind has to be looked at.
 *
 * @param content bytes of the file
 * @returns what it holds, or undefined where it is not as Pagefind 1.5 writes it
 */
export function readPagefindData(content: Uint8Array): unknown {
  const data = gunzipSync(content);
  return data.subarray(0, SIGNATURE.length).equals(SIGNATURE) ? decode(data.subarray(SIGNATURE.length)) : undefined;
}

/**
 * Writes a file of a search index.
 *
 * @param value what it holds
 */
export function writePagefindData(value: unknown): Uint8Array {
  return gzip(Buffer.concat([SIGNATURE, encode(value)]));
}
