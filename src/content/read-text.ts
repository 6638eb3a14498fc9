import { readFileSync } from 'node:fs';
import { EditorError } from '#lib/editor-error.ts';
import { wrongSign } from './signs.ts';
import { lookAt, notPlain, reading } from './files.ts';

/** How many letters before a fault a message shows, so that the place can be searched for. */
const SHOWN = 20;

/** Reads a text file that an editor wrote. */
export function readText(file: string): string {
  const text = readReceived(file);
  const fault = wrongSign(text);
  if (!fault) return text;
  const { offset, expected, found, write } = fault;
  throw new EditorError({ file, ...placeIn(text.slice(0, offset), found), expected, write });
}

/**
 * Reads a text file as it was received. Its signs are what somebody sent: form feeds of a PDF file are left where they
 * are. Nothing of it is shown, and the words of the essay are compared with it as if it had none.
 */
export function readReceived(file: string): string {
  const entry = lookAt(file);
  if (entry && !entry.isFile()) throw new EditorError(notPlain(file, entry));
  return textOf(
    reading(file, () => readFileSync(file)),
    file,
  );
}

/** The line behind a text, and what was found there with the words before it. */
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
  // Decoding also takes off the mark that some programs put before the first letter.
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
