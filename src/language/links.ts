import type { Atom } from './atoms.ts';
import { isContraction, isElided } from './elision.ts';
import { fold } from './fold.ts';
import { APOSTROPHES } from './scripts.ts';

/**
 * Relation of an atom to the atom before.
 *
 * - `apart`: another word.
 * - `inside`: the same word, without the sign between them.
 * - `kept`: the same word, with the sign.
 * - `possessive`: a possessive ending, which is not compared.
 * - `joined`: another word, and a compound with the word before.
 * - `elided`: the same, after an elision.
 */
export type Link = 'apart' | 'inside' | 'kept' | 'possessive' | 'joined' | 'elided';

const APOSTROPHE = new RegExp(`^[${APOSTROPHES}]$`, 'u');
const POSSESSIVE = new RegExp(`^[.]?[${APOSTROPHES}]$`, 'u');
const HYPHEN = /^[-\u2010\u2011\u058a]$/u;
const HEBREW_QUOTE = /^["“”״׳]$/u;
const MIDDLE_DOT = /^[\u00b7\u0387]$/u;
const POINT = /^[.٫]$/u;
/** Separator of digit groups; a point only where there are two or more. */
const GROUPING = /^[,٬]$/u;

/** Most groups of a number; more of them are a list. */
const MOST_GROUPS = 9;

const DIGITS = /^\p{Nd}+$/u;
const FIRST_DIGIT = /^\p{Nd}/u;
const LAST_DIGIT = /\p{Nd}$/u;
const FIRST_LETTER = /^\p{L}/u;
const LAST_LETTER = /\p{L}\p{M}*$/u;
const HEBREW = /^\p{Script=Hebrew}+$/u;

/** Abbreviations with a point of their own: `Mr.T` is two words. */
const TITLES = new Set(['mr', 'ms', 'dr', 'st', 'sr', 'jr', 'mt', 'ft', 'no', 'op']);

/** Part of an acronym: one letter, or two as in `Ph.D.` */
function isInitial({ kind, text }: Atom): boolean {
  return (
    kind === 'letters' && (/^\p{L}\p{M}*$/u.test(text) || (/^\p{Lu}\p{Ll}$/u.test(text) && !TITLES.has(fold(text))))
  );
}

function isAcronym(before: Atom, atom: Atom): boolean {
  if (!isInitial(before) || !isInitial(atom)) return false;
  const both = before.text + atom.text;
  // Beside a part of two letters, only a capital shows that the other is no word.
  return (
    /^\p{L}\p{M}*\p{L}\p{M}*$/u.test(both) ||
    (/^\p{Lu}\p{Ll}?\p{Lu}\p{Ll}?$/u.test(both) && !/^\p{Lu}\p{Ll}\p{Lu}\p{Ll}$/u.test(both))
  );
}

/** Index of the last atom of a number in groups of digits: `1,000`, `1.000.000`. */
function groupedDigits(atoms: readonly Atom[], from: number): number {
  const sign = atoms[from + 1]?.gap ?? '';
  if (sign === '') return from;
  const isGrouping = GROUPING.test(sign) || APOSTROPHE.test(sign) || sign === '.';
  if (!isGrouping || !DIGITS.test(atoms[from]?.text ?? '')) return from;
  let to = from;
  while (to - from < MOST_GROUPS && atoms[to + 1]?.gap === sign && FIRST_DIGIT.test(atoms[to + 1]?.text ?? '')) {
    to += 1;
    if (!DIGITS.test(atoms[to]?.text ?? '')) break;
  }
  const groups = atoms.slice(from, to + 1).map(({ text }) => /^\p{Nd}*/u.exec(text)?.[0].length ?? 0);
  const isNumber =
    groups.length <= MOST_GROUPS &&
    (groups[0] ?? 0) <= 3 &&
    groups.at(-1) === 3 &&
    groups.slice(1).every((length) => length === 3 || (sign !== '.' && length === 2));
  return isNumber && (sign !== '.' || groups.length > 2) ? to : from;
}

function linkByLetters(before: Atom, atom: Atom, isFirst: boolean): Link {
  const { gap } = atom;
  const isApostrophe = APOSTROPHE.test(gap);
  if (before.kind !== 'letters' || atom.kind !== 'letters') return 'apart';
  if (LAST_DIGIT.test(before.text) || !FIRST_LETTER.test(atom.text)) return 'apart';
  if (isApostrophe) {
    const [first, second] = [fold(before.text), fold(atom.text)];
    if (isContraction(first, second)) return 'kept';
    return isFirst && isElided(first, second) ? 'elided' : 'inside';
  }
  if (MIDDLE_DOT.test(gap)) return /l$/i.test(before.text) && /^l/i.test(atom.text) ? 'inside' : 'apart';
  return HEBREW_QUOTE.test(gap) && HEBREW.test(before.text) && HEBREW.test(atom.text) ? 'inside' : 'apart';
}

function linkByPoint(atoms: readonly Atom[], at: number): Link {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  if (!before || !atom) return 'apart';
  if (atom.gap === '.' && isAcronym(before, atom)) return 'inside';
  if (!LAST_DIGIT.test(before.text) || !FIRST_DIGIT.test(atom.text)) return 'apart';
  // Two points make a date, a version or a section number.
  const next = atoms[at + 1];
  const another =
    (POINT.test(before.gap) && DIGITS.test(before.text) && LAST_DIGIT.test(atoms[at - 2]?.text ?? '')) ||
    (next && POINT.test(next.gap) && DIGITS.test(atom.text) && FIRST_DIGIT.test(next.text));
  return another ? 'apart' : 'kept';
}

/**
 * Links each atom with the one before.
 *
 * Word boundaries of Unicode (UAX #29), with these exceptions: a point, comma, colon or low line separates words,
 * except in acronyms and numbers; a hyphen or an elision gives two words and their compound; a possessive ending is
 * dropped; in a script without spaces each letter is a word.
 */
export function linksOf(atoms: readonly Atom[]): Link[] {
  const links: Link[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const to = groupedDigits(atoms, at);
    links.push(linkOf(atoms, at, links[at - 1]));
    for (; at < to; at += 1) links.push('inside');
  }
  return links;
}

function linkOf(atoms: readonly Atom[], at: number, beforeLink: Link | undefined): Link {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  if (atom && POSSESSIVE.test(atom.gap) && /^s$/i.test(atom.text)) return 'possessive';
  if (!before || !atom) return 'apart';
  if (atom.gap === '') return atom.kind === 'raised' && LAST_LETTER.test(before.text) ? 'joined' : 'apart';
  if (POINT.test(atom.gap)) return linkByPoint(atoms, at);
  if (HYPHEN.test(atom.gap)) return before.kind === 'letter' || atom.kind === 'letter' ? 'apart' : 'joined';
  return linkByLetters(before, atom, beforeLink !== 'inside' && beforeLink !== 'kept');
}
