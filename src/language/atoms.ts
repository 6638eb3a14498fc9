import { KATAKANA, LETTER, LETTERS, OWN_NUMBER, RAISED, UNSEEN } from './scripts.ts';

/** The smallest part of a text that can be a word: signs of one kind that stand together. */
export interface Atom {
  kind: 'letters' | 'letter' | 'katakana' | 'raised' | 'number';
  /** As it is written, without what is not seen. */
  text: string;
  /** Where it stands, in UTF-16 units; `end` is behind it. */
  start: number;
  end: number;
  /** What stands between it and the one before, without what is not seen. */
  gap: string;
}

const KINDS = ['katakana', 'letter', 'raised', 'number', 'letters'] as const;
const ATOM = new RegExp(`(${KATAKANA})|(${LETTER})|(${RAISED})|(${OWN_NUMBER})|${LETTERS}`, 'gu');
/** Kinds whose parts are one, where there are more of them than a pattern takes at once. */
const GOES_ON = new Set<Atom['kind']>(['letters', 'katakana', 'raised']);

const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]+`, 'gu');
const UNSEEN_END = new RegExp(`(?<![${UNSEEN}])[${UNSEEN}]+$`, 'u');

function seen(text: string): string {
  return /^[\0-~]*$/.test(text) ? text : text.replace(UNSEEN_SIGNS, '');
}

/**
 * Divides a text into the smallest parts that can be words.
 *
 * @param text any text
 */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let last = 0;
  for (const match of text.matchAll(ATOM)) {
    const [found] = match;
    const written = seen(found);
    const end = match.index + (written === found ? found : found.replace(UNSEEN_END, '')).length;
    const kind = KINDS.find((_, index) => match[index + 1] !== undefined) ?? 'letters';
    const gap = last === match.index ? '' : seen(text.slice(last, match.index));
    const before = atoms.at(-1);
    if (gap === '' && before?.kind === kind && GOES_ON.has(kind)) {
      before.text += written;
      before.end = end;
    } else {
      atoms.push({ kind, text: written, start: match.index, end, gap });
    }
    last = end;
  }
  return atoms;
}
