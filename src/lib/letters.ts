import * as t from '#strings/chosen.ts';

/** A heading of an index: a letter, or another alphabet. */
export interface Letter {
  id: string;
  /** `A`, `0–9`, `Greek`. */
  label: string;
}

/** Scripts other than Latin by their ids in addresses, with their codes (ISO 15924), in the order in which they are listed. */
const SCRIPTS = {
  greek: 'Grek',
  cyrillic: 'Cyrl',
  hebrew: 'Hebr',
  arabic: 'Arab',
  devanagari: 'Deva',
  thai: 'Thai',
  han: 'Hani',
  hiragana: 'Hira',
  katakana: 'Kana',
  hangul: 'Hang',
};
const NUMBERS: Letter = { id: 'numbers', label: '0–9' };
const names = new Intl.DisplayNames(t.locale, { type: 'script' });
const KNOWN = Object.entries(SCRIPTS).map(([id, code]) => ({
  pattern: new RegExp(`^\\p{Script=${code}}`, 'u'),
  letter: { id, label: names.of(code) ?? code },
}));
const OTHERS: Letter = { id: 'others', label: t.otherLetters };
const ORDER = [NUMBERS, ...KNOWN.map(({ letter }) => letter), OTHERS].map(({ id }) => id);

/** The letter under which a word is looked up: A to Z without accents, numbers, or another alphabet by its name. */
export function letterOf(word: string): Letter {
  const form = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const [first = ''] = form;
  if (/^[a-z]/.test(first)) return { id: first, label: first.toUpperCase() };
  if (/^\p{N}/u.test(first)) return NUMBERS;
  return KNOWN.find(({ pattern }) => pattern.test(first))?.letter ?? OTHERS;
}

/** Puts entries under their letters: A to Z, numbers, then other alphabets. */
export function byLetter<T>(entries: readonly T[], letterOfEntry: (entry: T) => Letter): (Letter & { entries: T[] })[] {
  const found = new Map<string, Letter & { entries: T[] }>();
  for (const entry of entries) {
    const letter = letterOfEntry(entry);
    const other = found.get(letter.id);
    if (other) other.entries.push(entry);
    else found.set(letter.id, { ...letter, entries: [entry] });
  }
  return [...found.values()].sort((a, b) => compareLetters(a.id, b.id));
}

function compareLetters(a: string, b: string): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b) || (a < b ? -1 : Number(a > b));
}
