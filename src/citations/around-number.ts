/**
 * Pieces of a text around the number of a passage, two or more: joined by another number they are the text for that passage.
 * Throws if the text has no number, or writes that of the last passage in another way.
 */
export function aroundNumber(write: (number: number) => string, last: number): string[] {
  // A number that no essay reaches, and that is in no title or name.
  let any = 987_654_321;
  const known = write(last);
  while (known.includes(String(any))) any -= 1;
  const pieces = write(any).split(String(any));
  if (pieces.length < 2) throw new Error(`There is no number of a passage in ${known}`);
  if (pieces.join(String(last)) !== known) {
    throw new Error(`Passage ${last} is written in a way of its own: ${known}`);
  }
  return pieces;
}
