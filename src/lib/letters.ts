/** A heading of an index: a letter, or another alphabet. */
export interface Letter {
  id: string;
  /** `A`, `0–9`, `Greek`. */
  label: string;
}

/** Alphabets and scripts other than A to Z, in the order in which they are listed. */
const SCRIPTS = [
  ...['Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Devanagari', 'Thai'],
  ...['Han', 'Hiragana', 'Katakana', 'Hangul'],
];
const NUMBERS: Letter = { id: 'numbers', label: '0–9' };
const KNOWN = SCRIPTS.map((label) => ({
  pattern: new RegExp(`^\\p{Script=${label}}`, 'u'),
  letter: { id: label.toLowerCase(), label },
}));
const OTHERS: Letter = { id: 'others', label: 'Other letters' };
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
