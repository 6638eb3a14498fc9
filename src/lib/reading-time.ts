/**
 * Words a minute of silent reading of English non-fiction by adults.
 * Source: M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019), 104047.
 */
const WORDS_PER_MINUTE = 238;

/** Estimates how long a text takes to read. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
