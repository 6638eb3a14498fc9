/** Signs that TeX takes for commands of its own. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
};

/** Marks above and below letters, and TeX's commands for them. */
const ACCENTS: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
};

/** Letters and signs beyond ASCII for which TeX has had a way to write them since before Unicode. */
const SIGNS: Record<string, string> = {
  ...{ '‘': '`', '’': "'", '“': '``', '”': "''", '–': '--', '—': '---', '…': '{\\ldots}', '\u00a0': '~' },
  ...{ '¶': '{\\textparagraph}', '§': '{\\textsection}', '¡': '{\\textexclamdown}', '¿': '{\\textquestiondown}' },
  ...{ ß: '{\\ss}', æ: '{\\ae}', Æ: '{\\AE}', œ: '{\\oe}', Œ: '{\\OE}', å: '{\\aa}', Å: '{\\AA}' },
  ...{ ø: '{\\o}', Ø: '{\\O}', ł: '{\\l}', Ł: '{\\L}', ı: '{\\i}' },
};

/**
 * Writes text for TeX, with its letters as they are.
 *
 * @param text plain text
 */
export function texUtf8(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => SPECIAL[sign] ?? sign);
}

/**
 * Writes text for BibTeX, which knows only ASCII: letters and signs become commands. What has none, such as Chinese,
 * stays as it is, which TeX has read since 2018, rather than get lost.
 *
 * @param text plain text
 */
export function texAscii(text: string): string {
  // Letters with one mark that TeX has are taken apart; all others stay in one piece.
  return texUtf8(text.normalize('NFC')).replaceAll(/[^\p{ASCII}]/gu, (sign) => {
    const known = SIGNS[sign];
    if (known !== undefined) return known;
    const [letter = '', mark = '', ...more] = sign.normalize('NFD');
    const accent = ACCENTS[mark];
    if (accent === undefined || more.length > 0 || !/[A-Za-z]/.test(letter)) return sign;
    return /[a-zA-Z]/.test(accent) ? `{\\${accent}{${letter}}}` : `{\\${accent}${letter}}`;
  });
}

/**
 * Puts braces around the words of a title whose capitals must stay. BibTeX and BibLaTeX styles turn a title into small
 * letters, but for its first letter, and leave alone what stands in braces (Patashnik, “Designing BibTeX Styles”,
 * `change.case$`). Only BibTeX spares a word after a colon, so it has braces, too.
 *
 * @param title as it was printed
 * @param inSentence the same with only the capitals that a sentence has; the title itself, where all are to stay
 * @param write turns a piece of plain text into TeX
 */
export function texTitle(title: string, inSentence: string, write: (text: string) => string): string {
  const kept = inSentence.split(/\s+/);
  return title
    .split(/\s+/)
    .map((word, index) => {
      const capitals = (kept[index] ?? word).replaceAll(/[^\p{Lu}]/gu, '').length;
      const keptAnyway = index === 0 && capitals === 1 && /^\p{Lu}/u.test(word);
      return capitals === 0 || keptAnyway ? write(word) : inBraces(word, write);
    })
    .join(' ');
}

/** Braces around the letters of a word, but not around the signs before and after them. */
function inBraces(word: string, write: (text: string) => string): string {
  const [, before = '', core = word, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return `${write(before)}{${write(core)}}${write(after)}`;
}
