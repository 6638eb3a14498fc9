export interface ReferencePart {
  text: string;
  italic: boolean;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/**
 * Text and italics of one entry of a list of references, as citation-js writes it. Other markup, and a number before the
 * entry, are dropped: a page never trusts the markup.
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

export function plainText(parts: readonly ReferencePart[]): string {
  return parts.map(({ text }) => text).join('');
}

function unescape(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|([a-z]+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
