import { isStacker, signKind, type SignKind } from './scripts.ts';

/** Smallest part of a text that can be a word: adjacent characters of one kind. */
export interface Atom {
  kind: Extract<SignKind, 'letters' | 'letter' | 'katakana' | 'hangul' | 'raised' | 'number'>;
  /** As written, without invisible characters. */
  text: string;
  /** In UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  /** Text between it and the atom before, without invisible characters. */
  gap: string;
}

function goesOn({ kind, text }: Atom, sign: SignKind): boolean {
  if (sign === 'mark') return true;
  if (sign === 'long') return kind === 'katakana';
  if (sign === 'behind') return kind === 'letter';
  if (sign === 'letter') return kind === 'letter' && isStacker(text.slice(-1));
  return sign === kind && kind !== 'number';
}

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
