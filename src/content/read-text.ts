import { readFileSync } from 'node:fs';
import { EditorError } from '#lib/editor-error.ts';
import { wrongSign } from './signs.ts';
import { lookAt, notPlain, reading } from './files.ts';

/** Characters before a fault that a message shows, to search for. */
const SHOWN = 20;

/** Reads a text file of an editor: a plain file in UTF-8 without wrong signs. */
export function readText(file: string): string {
  const text = readReceived(file);
  const fault = wrongSign(text);
  if (!fault) return text;
  const { offset, expected, found, write } = fault;
  throw new EditorError({ file, ...placeIn(text.slice(0, offset), found), expected, write });
}

/**
 * Reads a text as received, whose signs are the sender’s, such as form feeds of a PDF. It is compared with the essay
 * and never shown.
 */
export function readReceived(file: string): string {
  const entry = lookAt(file);
  if (entry && !entry.isFile()) throw new EditorError(notPlain(file, entry));
  return textOf(
    reading(file, () => readFileSync(file)),
    file,
  );
}

/** Line number of the end of a text, and the fault with the words before it. */
function placeIn(before: string, found: string): { line: number; found: string } {
  const lines = before.split('\n');
  const words =
    lines
      .at(-1)
      ?.slice(-SHOWN)
      .replace(/^[\udc00-\udfff]/, '') ?? '';
  return { line: lines.length, found: `${found}${words && ` after “${words}”`}` };
}

function textOf(bytes: Uint8Array, file: string): string {
  // Decoding also drops a byte order mark.
  const text = decode(bytes);
  if (text !== undefined) return text;

  const offset = firstFault(bytes);
  const byte = `the byte 0x${bytes[offset]?.toString(16).padStart(2, '0') ?? '??'}`;
  const { line, found } = placeIn(decode(bytes.subarray(0, offset)) ?? '', byte);
  throw new EditorError({
    file,
    line,
    expected: 'a file in UTF-8',
    found: `${found}, which is not UTF-8`,
    write: 'the same text, saved in the encoding UTF-8',
  });
}

/** Undefined where the bytes are not UTF-8. `more`: the last character may be incomplete. */
function decode(bytes: Uint8Array, more = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: more });
  } catch {
    return undefined;
  }
}

/** Offset of the first byte that is not well-formed UTF-8, by bisection. */
function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  // A lead byte without its continuation is the fault, not the byte after it.
  while (decode(bytes.subarray(0, good)) === undefined) good -= 1;
  return good;
}
