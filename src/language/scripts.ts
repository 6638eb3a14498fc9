import { memo } from './memo.ts';

/** Characters used as an apostrophe, in transliterations too. */
export const APOSTROPHES = String.raw`'’‘‛\u02bc\u02b9\u02bb\u02bd\u02be\u02bf\u055a\ua78b\ua78c＇\u0060´′`;

/**
 * Characters ignored within a word: format characters, joiners, variation selectors, hyphenation points; Armenian
 * stress, exclamation and question marks, which stand behind a vowel.
 */
export const UNSEEN = String.raw`\p{Cf}\p{Default_Ignorable_Code_Point}\u2027\u055b\u055c\u055e`;

/** Scripts without spaces between words: each letter is a word. */
const SPACELESS = [
  ...['Han', 'Hiragana', 'Yi', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Balinese', 'Javanese'],
  ...['Tai_Le', 'New_Tai_Lue', 'Tai_Tham', 'Tai_Viet', 'Ahom'],
];
const OF_SPACELESS = SPACELESS.map((script) => String.raw`\p{Script=${script}}`).join('');
// Radicals are symbols by category; texts copied from a PDF have them in place of letters.
const LETTER = String.raw`(?:[\u2e80-\u2fd5]|(?=[\p{L}\p{Nl}])[\p{Ideographic}${OF_SPACELESS}])`;

/**
 * Role of a character in a word.
 *
 * - `letters`: makes a word with its neighbours.
 * - `letter`: of a script without spaces.
 * - `katakana`, `hangul`: as `letters`, but not beside other scripts or digits: Korean has particles there, `GDP는`.
 * - `raised`: a superscript digit, of a note or a power.
 * - `number`: a number by itself, such as a fraction or one in a circle.
 * - `mark`: belongs to the character before; `unseen`: invisible.
 * - `long`: lengthens a kana; `behind`: a vowel of Thai or Lao behind its consonant.
 * - `none`: separates words.
 */
export type SignKind =
  'letters' | 'letter' | 'katakana' | 'hangul' | 'raised' | 'number' | 'mark' | 'unseen' | 'long' | 'behind' | 'none';

/** The first match wins. */
const KINDS: readonly (readonly [string, SignKind])[] = [
  [String.raw`\p{M}`, 'mark'],
  [`[${UNSEEN}]`, 'unseen'],
  [`[${APOSTROPHES}]`, 'none'],
  [String.raw`[\u30fc\uff70\uff9e\uff9f]`, 'long'],
  [String.raw`[\u0e33\u0eb3]`, 'behind'],
  [LETTER, 'letter'],
  [String.raw`(?=\p{L})\p{Script=Katakana}`, 'katakana'],
  [String.raw`(?=\p{L})\p{Script=Hangul}`, 'hangul'],
  [String.raw`[\p{L}\p{Nd}\p{Nl}\u2080-\u2089]`, 'letters'],
  [String.raw`[¹²³\u2070\u2074-\u2079]`, 'raised'],
  [String.raw`\p{No}`, 'number'],
];
const PATTERNS = KINDS.map(([pattern, kind]) => [new RegExp(`^${pattern}$`, 'u'), kind] as const);

export const signKind = memo(
  (sign: string): SignKind => PATTERNS.find(([pattern]) => pattern.test(sign))?.[1] ?? 'none',
);

/** True if a character stacks the next letter below the one before, so that both are one. */
export function isStacker(sign: string): boolean {
  return /^[\u17d2\u1039\u1a60\u1b44\ua9c0]$/.test(sign);
}

/** True if a word is a letter of a script without spaces. */
export function isLetterWord(form: string): boolean {
  const kind = signKind(String.fromCodePoint(form.codePointAt(0) ?? 0));
  return kind === 'letter' || kind === 'behind' || (kind === 'long' && form.length === 1);
}
