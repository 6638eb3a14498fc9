/** Percent-decodes; undefined where an escape is malformed. */
export function decoded(escaped: string, decode = decodeURIComponent): string | undefined {
  try {
    return decode(escaped);
  } catch {
    return undefined;
  }
}
