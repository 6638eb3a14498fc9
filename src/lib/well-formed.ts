/**
 * Replaces halves of characters, which a cut through a text leaves, by the sign for what cannot be read. An address
 * cannot hold them.
 */
export function wellFormed(text: string): string {
  // As `String.toWellFormed`, which is newer than the oldest browsers that the site is for.
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
