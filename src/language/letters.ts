/** Letters that are no letter with a mark above or below it, and how they are written where they cannot be typed. */
export const SPELT: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', þ: 'th', ð: 'd', ħ: 'h', ŋ: 'n', ŧ: 't' },
};

/**
 * Letters that a reader takes for the same, though neither Unicode’s compatibility forms nor its marks say so.
 *
 * Arabic: one alef, and one ya for the Arabic, the undotted and the Persian one, as search engines for Arabic have them
 * (Larkey, Ballesteros and Connell, "Improving stemming for Arabic information retrieval", SIGIR 2002). Ta marbuta is
 * written as ha at the end of a word as often as not. The kaf and the ha of Persian and Urdu keyboards look like the
 * Arabic ones. Tatweel only makes a word longer. Yiddish: two letters are typed where a keyboard has no double one.
 */
const SAME: Readonly<Record<string, string>> = {
  ...{ ς: 'σ' },
  ...{ آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ۀ: 'ه', ۂ: 'ه', ۃ: 'ه', '\u0640': '' },
  ...{ װ: 'וו', ױ: 'וי', ײ: 'יי' },
};

const ONE = new Map([...Object.entries(SPELT), ...Object.entries(SAME)]);

/**
 * Writes letters the way in which they are compared.
 *
 * @param text in small letters, in Unicode normal form C
 */
export function sameLetters(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (letter) => ONE.get(letter) ?? letter);
}

/**
 * Writes the digits of all scripts in those of ASCII: `١٩١٤` as `1914`.
 *
 * @param text any text
 */
export function sameDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    // The ten digits of a script stand in a row, and so do scripts of which one follows another.
    const code = digit.codePointAt(0) ?? 0;
    let first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
    return String((code - first) % 10);
  });
}
