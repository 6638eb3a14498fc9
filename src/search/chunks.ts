/**
 * A part of the index that Pagefind loads at once: the letters that its first and its last word begin with, as far as
 * these tell it from its neighbours, and its bytes.
 */
export type Chunk = [from: string, to: string, bytes: number];

/**
 * The chunks that Pagefind 1.5 loads to find a word. One whose last word is the beginning of the word is among them.
 *
 * @param chunks of the index
 * @param form the word
 */
export function chunksFor(chunks: readonly Chunk[], form: string): Chunk[] {
  return chunks.filter(([from, to]) => form.slice(0, from.length) >= from && form.slice(0, to.length) <= to);
}

/**
 * What it costs to find words.
 *
 * @param chunks of the index
 * @param forms the words
 * @returns bytes; chunks that several words need count once
 */
export function costOf(chunks: readonly Chunk[], forms: readonly string[]): number {
  const needed = new Set(forms.flatMap((form) => chunksFor(chunks, form)));
  return [...needed].reduce((sum, [, , bytes]) => sum + bytes, 0);
}
