/** A piece of a reference. */
export interface ReferencePart {
  text: string;
  italic: boolean;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/**
 * Takes the HTML that the citation library writes apart, so that a page can set the words without trusting the markup.
 *
 * @param html one entry of a list of references; a number before it is no part of it
 * @returns its text in order, with what is set in italics; all other markup is dropped
 */
export function referenceParts(html: string): ReferencePart[] {
  const entry = html.split('<div class="csl-right-inline">').at(-1) ?? '';
  const parts: ReferencePart[] = [];
  let italic = false;
  for (const token of entry
    .replaceAll(/<\/?div[^>]*>/g, '')
    .trim()
    .split(/(<[^>]*>)/)) {
    if (/^<\/?i>$/.test(token)) italic = !token.startsWith('</');
    else if (token !== '' && !token.startsWith('<')) parts.push({ text: unescape(token), italic });
  }
  return parts;
}

/** Writes a reference as plain text. */
export function plainText(parts: readonly ReferencePart[]): string {
  return parts.map(({ text }) => text).join('');
}

function unescape(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|([a-z]+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
