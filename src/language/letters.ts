/** Letters that NFD does not decompose, with their ASCII spelling. */
export const SPELT: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', þ: 'th', ð: 'd', ħ: 'h', ŋ: 'n', ŧ: 't' },
};

/**
 * Letters that readers take for the same, though Unicode's compatibility forms do not.
 *
 * Arabic: one alef, and one ya for the Arabic, the undotted and the Persian one, as search engines for Arabic have them
 * (Larkey, Ballesteros and Connell, "Improving stemming for Arabic information retrieval", SIGIR 2002). Ta marbuta is
 * often written as ha at the end of a word. The kaf and ha of Persian and Urdu keyboards look like the Arabic ones.
 * Tatweel only lengthens a word. Yiddish: digraphs are typed as two letters.
 */
const SAME: Readonly<Record<string, string>> = {
  ...{ ς: 'σ' },
  ...{ آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ۀ: 'ه', ۂ: 'ه', ۃ: 'ه', '\u0640': '' },
  ...{ װ: 'וו', ױ: 'וי', ײ: 'יי' },
};

const ONE = new Map([...Object.entries(SPELT), ...Object.entries(SAME)]);

export function sameLetters(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (letter) => ONE.get(letter) ?? letter);
}

/** Maps the digits of all scripts to ASCII: `١٩١٤` to `1914`. */
export function sameDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    // The ten digits of a script are adjacent; scripts may be adjacent, too.
    const code = digit.codePointAt(0) ?? 0;
    let first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
    return String((code - first) % 10);
  });
}
