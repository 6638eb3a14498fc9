import { isStacker, signKind, type SignKind } from './scripts.ts';

/** The smallest part of a text that can be a word: signs of one kind that stand together. */
export interface Atom {
  kind: Extract<SignKind, 'letters' | 'letter' | 'katakana' | 'hangul' | 'raised' | 'number'>;
  /** As it is written, without what is not seen. */
  text: string;
  /** Where it stands, in UTF-16 units; `end` is behind it. */
  start: number;
  end: number;
  /** What stands between it and the one before, without what is not seen. */
  gap: string;
}

/** Tells whether a sign goes on with the part of the text that it stands behind. */
function goesOn({ kind, text }: Atom, sign: SignKind): boolean {
  if (sign === 'mark') return true;
  if (sign === 'long') return kind === 'katakana';
  if (sign === 'behind') return kind === 'letter';
  if (sign === 'letter') return kind === 'letter' && isStacker(text.slice(-1));
  return sign === kind && kind !== 'number';
}

/**
 * Divides a text into the smallest parts that can be words.
 *
 * @param text any text
 */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let [last, gap, start]: [Atom | undefined, string, number] = [undefined, '', 0];
  for (const sign of text) {
    const kind = signKind(sign);
    const end = start + sign.length;
    if (last && gap === '' && goesOn(last, kind)) {
      last.text += sign;
      last.end = end;
    } else if (kind === 'none' || kind === 'mark') {
      gap += sign;
    } else if (kind !== 'unseen') {
      last = { kind: kind === 'long' || kind === 'behind' ? 'letter' : kind, text: sign, start, end, gap };
      atoms.push(last);
      gap = '';
    }
    start = end;
  }
  return atoms;
}
