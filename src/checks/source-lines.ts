/** A line of the received text, with its words folded. */
export interface SourceLine {
  line: number;
  text: string;
}

/** How much of a text a message shows. */
const SHOWN = 110;

/**
 * Shows two texts from a little before the place where they part.
 *
 * @returns a line for each of the two that has something
 */
export function showBoth(source: string, page: string): string {
  let at = 0;
  while (at < source.length && source[at] === page[at]) at += 1;
  const from = at < 40 || source === page ? 0 : at - 30;
  return [
    ['source', source],
    ['page  ', page],
  ]
    .filter(([, text]) => text)
    .map(([where, text = '']) => `  ${where}  ${cut(text, text.length < from ? 0 : from)}`)
    .join('\n');
}

function cut(text: string, from: number): string {
  return `${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN)}${text.length > from + SHOWN ? '…' : ''}`;
}
