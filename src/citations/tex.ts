/** Escapes of TeX's special characters. */
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

/** TeX's commands for combining marks. */
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

/** TeX's commands for letters and signs beyond ASCII. */
const SIGNS: Record<string, string> = {
  ...{ '‘': '`', '’': "'", '“': '``', '”': "''", '–': '--', '—': '---', '…': '{\\ldots}', '\u00a0': '~' },
  ...{ '¶': '{\\textparagraph}', '§': '{\\textsection}', '¡': '{\\textexclamdown}', '¿': '{\\textquestiondown}' },
  ...{ ß: '{\\ss}', æ: '{\\ae}', Æ: '{\\AE}', œ: '{\\oe}', Œ: '{\\OE}', å: '{\\aa}', Å: '{\\AA}' },
  ...{ ø: '{\\o}', Ø: '{\\O}', ł: '{\\l}', Ł: '{\\L}', ı: '{\\i}' },
};

/** Escapes text for TeX. Letters stay as they are. */
export function texUtf8(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => SPECIAL[sign] ?? sign);
}

/**
 * Escapes text for BibTeX, which knows only ASCII: letters and signs become commands. Those without a command, such as
 * Chinese, stay: TeX has read them since 2018.
 */
export function texAscii(text: string): string {
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
 * Puts braces around the words of a title whose capitals must stay. Styles of BibTeX and BibLaTeX lower all other capitals
 * but the first (Patashnik, “Designing BibTeX Styles”, `change.case$`). Only BibTeX spares a word after a colon.
 * `inSentence` has the capitals of a sentence; `write` escapes plain text.
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
