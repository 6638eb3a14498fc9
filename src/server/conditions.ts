import type { IncomingHttpHeaders } from 'node:http';

export interface Validators {
  /** Strong, with quotes. */
  etag: string;
  modified: Date;
}

/** First and last byte, from 0. */
export interface Part {
  start: number;
  end: number;
}

/** True if the client's copy is current (RFC 9110, 13.2.2). */
export function isUnchanged(asked: IncomingHttpHeaders, now: Validators): boolean {
  const known = asked['if-none-match'];
  if (known !== undefined) {
    const tags = known.match(/\*|(?:W\/)?"[^"]*"/g) ?? [];
    return tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === now.etag);
  }
  return asked['if-modified-since'] !== undefined && !isLater(now.modified, asked['if-modified-since']);
}

/**
 * The requested range (RFC 9110, 14.2): `none` where the file has no such part, undefined for the whole file, as for several
 * ranges or an unknown unit.
 */
export function partOf(asked: IncomingHttpHeaders, size: number, now: Validators): Part | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(asked.range?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const wanted = asked['if-range']?.toString();
  const isSame =
    wanted === undefined ||
    wanted === now.etag ||
    (!wanted.includes('"') && Date.parse(wanted) === inSeconds(now.modified));
  if (!isSame) return undefined;
  if (first === '') {
    return Number(last) === 0 || size === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  }
  // An invalid range is ignored.
  if (last !== '' && Number(last) < Number(first)) return undefined;
  const start = Number(first);
  return start >= size ? 'none' : { start, end: Math.min(last === '' ? Infinity : Number(last), size - 1) };
}

/** Dates in headers have whole seconds. */
function inSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000) * 1000;
}

function isLater(date: Date, header: string): boolean {
  const then = Date.parse(header);
  return Number.isNaN(then) || inSeconds(date) > then;
}
