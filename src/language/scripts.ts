/** Scripts whose words stand together without spaces: there each letter is a word. */
const SPACELESS = [
  ...['Han', 'Hiragana', 'Yi', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Balinese', 'Javanese'],
  ...['Tai_Le', 'New_Tai_Lue', 'Tai_Tham', 'Tai_Viet', 'Ahom'],
];

const OF_SPACELESS = String.raw`[\p{Ideographic}${SPACELESS.map((script) => String.raw`\p{Script=${script}}`).join('')}]`;

/** What shows nothing by itself: format characters, joiners, variation selectors; the hyphenation point of dictionaries. */
export const UNSEEN = String.raw`\p{Cf}\p{Default_Ignorable_Code_Point}\u2027`;
/** As many signs in a row as a pattern takes at once, so that no text is too long for it. */
const MOST = 500;
const FOLLOWING = String.raw`[\p{M}${UNSEEN}]{0,${MOST}}`;

/** The sign that makes a vowel long in kana. */
const LONG = String.raw`\u30fc\uff70`;
/** Vowels of Thai and Lao that are letters by their category, and belong to the letter before them. */
const VOWEL_BEHIND = String.raw`\u0e33\u0eb3`;
/** Signs by which a letter is written below the one before. */
const STACKER = String.raw`\u17d2\u1039\u1a60\u1b44\ua9c0`;

// A radical is a sign of its own by its category; texts that were copied out of a PDF have them in place of letters.
const SIGN = String.raw`(?:(?=${OF_SPACELESS})[\p{L}\p{Nl}\p{So}]|[${LONG}])`;

/** One letter of a script without spaces, with all that belongs to it. */
export const LETTER = String.raw`${SIGN}(?:[\p{M}${VOWEL_BEHIND}${UNSEEN}]|(?<=[${STACKER}])${SIGN}){0,${MOST}}`;

/** A run of Katakana: as a rule a name or a foreign word, so that it is one word. */
export const KATAKANA = String.raw`(?=\p{Script=Katakana})\p{L}(?:(?=\p{Script=Katakana})\p{L}|[${LONG}\uff9e\uff9f\p{M}${UNSEEN}]){0,${MOST}}`;

/** Superscript digits, which mark a note or a power. */
export const RAISED = String.raw`[¹²³\u2070\u2074-\u2079]{1,${MOST}}${FOLLOWING}`;

/** Numbers that stand by themselves: fractions, numbers in circles and brackets. */
export const OWN_NUMBER = String.raw`(?![\u2080-\u2089])\p{No}${FOLLOWING}`;

/** All kinds of signs that are used as an apostrophe, transliterated ones too. */
export const APOSTROPHES = String.raw`'’‘‛\u02bc\u02b9\u02bb\u02bd\u02be\u02bf\u055a\ua78b\ua78c＇\u0060´′`;

/** Letters and digits of the other scripts that stand together. */
export const LETTERS = String.raw`(?:(?!${OF_SPACELESS}|\p{Script=Katakana}|[${APOSTROPHES}${LONG}])\p{L}${FOLLOWING}|[\p{Nd}\p{Nl}\u2080-\u2089]${FOLLOWING}){1,${MOST}}`;

const LETTER_WORD = new RegExp(`^${LETTER}$`, 'u');

/**
 * Tells whether a word is a letter of a script that is written without spaces.
 *
 * @param form a word as it is compared
 */
export function isLetterWord(form: string): boolean {
  return form > '\u0e00' && LETTER_WORD.test(form);
}
