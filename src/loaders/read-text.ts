import { readFile } from 'node:fs/promises';
import { EditorError } from '../lib/editor-error.ts';

/** How many letters before a fault a message shows, so that the place can be searched for. */
const SHOWN = 20;

/**
 * Reads a text file that an editor wrote.
 *
 * @param path the file
 * @returns its text
 * @throws EditorError where the file is not UTF-8, with the line of the first byte that is not
 */
export async function readText(path: string): Promise<string> {
  return textOf(await readFile(path), path);
}

/**
 * The text of a file that an editor wrote.
 *
 * @param bytes what the file holds
 * @param path the file, for the message
 * @returns its text
 * @throws EditorError where the file is not UTF-8, with the line of the first byte that is not
 */
export function textOf(bytes: Uint8Array, path: string): string {
  // Decoding also takes off the mark that some programs put before the first letter.
  const text = decode(bytes);
  if (text !== undefined) return text;

  const offset = firstFault(bytes);
  const before = decode(bytes.subarray(0, offset))?.split('\n') ?? [];
  const words = before.at(-1)?.slice(-SHOWN) ?? '';
  throw new EditorError({
    file: path,
    line: before.length,
    expected: 'a file in UTF-8',
    found: `the byte 0x${bytes[offset]?.toString(16).padStart(2, '0') ?? '??'}${words && ` after “${words}”`}, which is not UTF-8`,
    write: 'the same text, saved in the encoding UTF-8',
  });
}

/** The text of bytes, or undefined where they are not UTF-8. `more`: the last character may be cut in half. */
function decode(bytes: Uint8Array, more = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: more });
  } catch {
    return undefined;
  }
}

/** The place of the first byte that does not belong to well-formed UTF-8, found by halving. */
function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  // A byte may promise a character that the next one does not keep: then the first of the two is the fault.
  while (decode(bytes.subarray(0, good)) === undefined) good -= 1;
  return good;
}
