/** Share of a query's word that a word of the text must begin with to count as another form of it. */
const COMMON = 0.5;
/** Letters that it must begin with at least. */
const LETTERS = 3;

/** Small letters without accents. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function partsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Makes the test whether a word of a text is what a reader looks for.
 *
 * For a word that no text has, Pagefind finds whatever the word begins with, down to its first letter: “a” for
 * “Africa”. A reader would take that for a wrong answer.
 *
 * @param query what the reader typed
 * @returns a function that tells whether a word holds a word of the query, or is another form of one
 */
export function matcherOf(query: string): (word: string) => boolean {
  const wanted = partsOf(query);
  return (word) => {
    const parts = partsOf(word);
    const whole = parts.join('');
    return wanted.some((one) => {
      const enough = Math.max(LETTERS, Math.ceil(one.length * COMMON));
      return whole.includes(one) || parts.some((part) => commonStart(part, one) >= enough);
    });
  };
}
