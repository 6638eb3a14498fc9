import { english } from '../language/en.ts';
import * as language from '../language/language.ts';

export { basesOf, familyStem, irregularsOf, oneSpelling } from '../language/en/forms.ts';

/** Tells whether two forms are of one word of English. */
export const isSameWord = (a: string, b: string): boolean => language.isSameWord(a, b, english);
