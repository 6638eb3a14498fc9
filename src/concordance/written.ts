/** Signs that only say where a line may end, so that they do not show in a heading. */
const AT_LINE_ENDS = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Chooses how a word is written in a heading: with a small letter, if it ever is, otherwise as most often.
 *
 * @param written the word as authors wrote it, each time
 */
export function usualWriting(written: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of written) {
    const shown = one.replace(AT_LINE_ENDS, '');
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const often = [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);
  return often.find((one) => one === one.toLowerCase()) ?? often[0];
}
