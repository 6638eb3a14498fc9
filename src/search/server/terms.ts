import type { Language } from '#language/language.ts';
import { isLetterWord } from '#language/scripts.ts';
import { isOfLetters } from '../index/terms.ts';

/** Separates the terms of a position; no word has it. */
const OR = '|';
/** Begins a base; no word begins with it. */
const BASE = '=';
/** Signs around a match, from a private area: no word has them, and no HTML is made of them. */
export const MATCH = { start: '\ue000', end: '\ue001' };

export function joinPositions(positions: readonly (readonly string[])[]): string {
  return positions.map((terms) => terms.join(OR)).join(' ');
}

/** Bases of a word, as terms. Pairs of letters have none. */
export function alternatives(form: string, language: Language): string[] {
  return isOfLetters(form) ? [] : language.basesOf(form).map((base) => BASE + base);
}

/** Words between signs of a match, for the highlights of a page. Letters in a row are one. */
export function marksOf(highlighted: string): string[] {
  const marks: string[][] = [];
  let isMatch = false;
  let row: string[] | undefined;
  for (const position of highlighted.split(' ')) {
    isMatch ||= position.includes(MATCH.start);
    const [form = ''] = position.replaceAll(MATCH.start, '').replaceAll(MATCH.end, '').split(OR);
    const ofLetters = isLetterWord(form);
    if (!isMatch || form === '') row = undefined;
    else if (ofLetters && row) row.push(form);
    else {
      row = [form];
      marks.push(row);
      if (!ofLetters) row = undefined;
    }
    if (position.includes(MATCH.end)) isMatch = false;
  }
  return [...new Set(marks.map((forms) => forms.join(' ')))];
}
