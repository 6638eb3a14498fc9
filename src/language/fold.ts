import { sameDigits, sameLetters } from './letters.ts';
import { APOSTROPHES, UNSEEN } from './scripts.ts';

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]+`, 'gu');

/** Fractions, which are no numbers beside a slash. */
const NO_FRACTIONS = /[^\u00bc-\u00be\u2150-\u215f\u2189]+/gu;
/** Characters whose compatibility form has signs or spaces: `⑴` is `(1)`, `ﷺ` four words. */
const WITH_SIGNS =
  /[\u013f\u0140\u037a\u2474-\u249b\u3220-\u3229\ufc5e-\ufc63\ufdfa\ufdfb\ufe70-\ufe7e\u{1f100}-\u{1f10a}]/gu;

/**
 * Letters that differ from their base letter at the primary level of the root collation (UTS #10, CLDR). Nobody types и
 * for й; a hamza is a consonant.
 */
const NOT_MARKED = /[^йؤئ]+/gu;

/**
 * Marks that readers leave out. In other scripts, as in those of India or Thailand, a mark is a vowel; a voicing mark
 * in kana makes another consonant.
 */
const MARKS =
  /(?![\u3099\u309a])[\p{Me}\p{Script=Inherited}]|(?=\p{M})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Coptic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/gu;

function withoutCompatibility(text: string): string {
  return text
    .replace(WITH_SIGNS, (sign) => sign.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]+/gu, ''))
    .replace(NO_FRACTIONS, (run) => run.normalize('NFKC'));
}

/**
 * Normalises a text for comparison: small letters without accents or points, of one width and shape, ASCII digits, one
 * kind of apostrophe, nothing invisible.
 */
export function fold(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().replaceAll('`', "'");
  const plain = withoutCompatibility(text.replace(UNSEEN_SIGNS, '').replace(APOSTROPHE, "'").normalize('NFC'));
  const small = plain.replace(UNSEEN_SIGNS, '').replace(APOSTROPHE, "'").toLowerCase().normalize('NFC');
  const letters = sameLetters(small).replace(NOT_MARKED, (run) => run.normalize('NFD').replace(MARKS, ''));
  return sameDigits(sameLetters(letters.normalize('NFC')));
}
