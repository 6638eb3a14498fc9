/** Invisible characters that only allow a line to end. */
const AT_LINE_ENDS = /[\u00ad\u200b\u2060\ufeff]/g;

/** Chooses the spelling of a heading: the most frequent one in small letters, else the most frequent one. */
export function usualWriting(written: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of written) counts.set(one, (counts.get(one) ?? 0) + 1);
  const shown = new Map<string, number>();
  for (const [one, count] of counts) {
    const plain = one.replace(AT_LINE_ENDS, '');
    shown.set(plain, (shown.get(plain) ?? 0) + count);
  }
  const often = [...shown].sort(([, a], [, b]) => b - a).map(([one]) => one);
  return often.find((one) => one === one.toLowerCase()) ?? often[0];
}
