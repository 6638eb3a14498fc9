/**
 * Finds what stands around the number of a passage in a text, so that the text can be written for any passage by joining
 * the pieces with its number.
 *
 * @param write writes the text for the passage of a number
 * @param last number of the last passage of the essay
 * @returns the pieces, at least two
 * @throws Error where the text has no number, or one of the numbers is written in another way
 */
export function aroundNumber(write: (number: number) => string, last: number): string[] {
  // A number that no essay reaches, and that no title or name has in it.
  let any = 987_654_321;
  for (const known = write(last); known.includes(String(any)); any -= 1);
  const pieces = write(any).split(String(any));
  if (pieces.length < 2) throw new Error(`There is no number of a passage in ${write(last)}`);
  // A test goes through all numbers. While building, the last one tells whether something has changed.
  if (pieces.join(String(last)) !== write(last)) {
    throw new Error(`Passage ${last} is written in a way of its own: ${write(last)}`);
  }
  return pieces;
}
