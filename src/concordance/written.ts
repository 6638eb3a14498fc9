/** Invisible characters that only allow a line to end. */
const AT_LINE_ENDS = /[\u00ad\u200b\u2060\ufeff]/g;

/** Chooses the spelling of a heading: the most frequent one in small letters, else the most frequent one. */
export function usualWriting(written: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of written) {
    const shown = one.replace(AT_LINE_ENDS, '');
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const often = [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);
  return often.find((one) => one === one.toLowerCase()) ?? often[0];
}
