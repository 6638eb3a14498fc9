/** A sign that has no place in a text, with advice. */
export interface SignFault {
  /** In UTF-16 units. */
  offset: number;
  expected: string;
  found: string;
  write: string;
}

/**
 * Control characters but tab and line break, lone surrogates and noncharacters (The Unicode Standard 23.1, 23.6, 23.7).
 * XML forbids most even escaped (https://www.w3.org/TR/xml/#charsets), so that one would break the whole feed. Also
 * three on which programs disagree: U+2028, U+2029, and a byte order mark within a text. Invisible signs that real
 * texts need stay: soft hyphens, joiners, zero-width spaces, direction marks.
 */
const NO_SIGN = /(?![\t\n]|\r\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufeff]/u;

const LINE_BREAK = 'a line break in its place; or a space';
const PARAGRAPH = 'an empty line in its place; or nothing';

/** Names of frequent ones, and their usual meaning. */
const KNOWN: Record<string, readonly [name: string, write: string]> = {
  '\0': ['NUL', 'the text without it'],
  '\v': ['a vertical tab, as word processors end a line', LINE_BREAK],
  '\f': ['a form feed, as PDF files end a page', PARAGRAPH],
  '\r': ['a carriage return without a line feed', 'the file with line ends of Unix or Windows'],
  '\x1b': ['an escape, as terminals take for a command', 'the text without it'],
  '\x85': ['a line end of old mainframes; an ellipsis in Windows-1252', 'a line break or an ellipsis in its place'],
  '\u2028': ['a line separator', LINE_BREAK],
  '\u2029': ['a paragraph separator', PARAGRAPH],
  '\ufeff': ['the mark of an encoding', 'the text without it; U+2060 where no line may end'],
};

/** The first such sign of a text, with its escapes read. */
export function wrongSign(text: string): SignFault | undefined {
  const offset = text.search(NO_SIGN);
  if (offset < 0) return undefined;
  const sign = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const [name, write] = KNOWN[sign] ?? [kindOf(sign), 'the text without it'];
  return {
    offset,
    expected: 'signs that can be shown; of the others tabs and line breaks only',
    found: `${codeOf(sign)}, ${name}`,
    write,
  };
}

function kindOf(sign: string): string {
  if (/\p{Cs}/u.test(sign)) return 'half of a character';
  return /\p{Cc}/u.test(sign) ? 'a control character' : 'no character';
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A received text with spaces for line ends, and without the other signs. */
export function withoutWrongSigns(text: string): string {
  return text.replace(new RegExp(NO_SIGN, 'gu'), (sign) => (/[\v\f\r\x85\u2028\u2029]/.test(sign) ? ' ' : ''));
}

/**
 * Formatting characters of direction, and the ones that end them (https://www.unicode.org/reports/tr9/, 2.1 to 2.5).
 */
const POP = '\u202c';
const POP_ISOLATE = '\u2069';
const ENDS: Record<string, string> = {
  ...{ '\u202a': POP, '\u202b': POP, '\u202d': POP, '\u202e': POP },
  ...{ '\u2066': POP_ISOLATE, '\u2067': POP_ISOLATE, '\u2068': POP_ISOLATE },
};

/**
 * The first direction mark without a partner in the text. Arabic and Hebrew texts use them by right, but must not turn
 * the text around them.
 */
export function unpairedDirection(text: string): SignFault | undefined {
  const open: { offset: number; end: string; sign: string }[] = [];
  for (const { 0: sign, index: offset } of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    const end = ENDS[sign];
    if (end !== undefined) open.push({ offset, end, sign });
    else if (open.pop()?.end !== sign) {
      return { offset, ...unpaired(`${codeOf(sign)}, which ends no run of its kind in this text`) };
    }
  }
  const [first] = open;
  return (
    first && { offset: first.offset, ...unpaired(`${codeOf(first.sign)}, which ${codeOf(first.end)} does not end`) }
  );
}

const unpaired = (found: string): Omit<SignFault, 'offset'> => ({
  expected: 'signs of direction in pairs, within one paragraph or field',
  found,
  write: 'its partner in the same paragraph or field; or the text without it',
});

/** The first sign that a block or field may not hold. */
export function signFault(text: string): SignFault | undefined {
  return wrongSign(text) ?? unpairedDirection(text);
}
