/**
 * Pieces of a text around the number of a passage, two or more: joined by another number they are the text for that passage.
 * Throws if the text has no number, or writes that of the last passage in another way.
 */
export function aroundNumber(write: (number: number) => string, last: number): string[] {
  const known = write(last);
  const any = numberNotIn(known);
  const pieces = write(any).split(String(any));
  if (pieces.length < 2) throw new Error(`There is no number of a passage in ${known}`);
  if (pieces.join(String(last)) !== known) {
    throw new Error(`Passage ${last} is written in a way of its own: ${known}`);
  }
  return pieces;
}

/** A number that no passage has, and that a text does not have either. */
export function numberNotIn(text: string): number {
  let any = 987_654_321;
  while (text.includes(String(any))) any -= 1;
  return any;
}
