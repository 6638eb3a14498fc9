import { readFile } from 'node:fs/promises';
import { EditorError } from '../lib/editor-error.ts';

/**
 * Reads a text file that an editor wrote.
 *
 * @param path the file
 * @returns its text
 * @throws EditorError where the file is not UTF-8, with the line of the first byte that is not
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const offset = firstFault(bytes);
    throw new EditorError({
      file: path,
      line: bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1,
      expected: 'a file in UTF-8',
      found: `the byte 0x${bytes[offset]?.toString(16).padStart(2, '0') ?? '??'}, which is not UTF-8`,
      write: 'the same text, saved in the encoding UTF-8',
    });
  }
}

/** The place of the first byte that does not belong to well-formed UTF-8, found by halving. */
function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // `stream` lets a character be cut in half at the end without calling it a fault.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
