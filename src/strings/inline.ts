/**
 * Puts elements and texts into a sentence, so that each language decides where they stand.
 *
 * @param sentence with a placeholder `{name}` for each part
 * @returns the words of the sentence and the parts, in order
 * @throws Error where the sentence has no place for a part: its words would be lost
 */
export function inline<T>(sentence: string, parts: Readonly<Record<string, T>>): (string | T)[] {
  const pieces = sentence.split(/\{(\w+)\}/);
  const lost = Object.keys(parts).filter((name) => !pieces.some((piece, index) => index % 2 === 1 && piece === name));
  if (lost.length > 0) throw new Error(`The sentence "${sentence}" has no {${lost.join('} and no {')}}.`);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? (parts[piece] ?? `{${piece}}`) : piece))
    .filter((piece) => piece !== '');
}
