import { withoutPrefixes } from './affixes.ts';
import { setOf, undetermined, type Language } from './language.ts';

const STOP_WORDS = setOf(
  'של את על עם אל מן הוא היא הם הן אני אנחנו זה זאת זו אלה כי אם או גם לא כל אשר היה היתה היו יש אין',
);
const QUESTION_WORDS = setOf('מי מה מתי איפה היכן איך כיצד למה מדוע האם כמה צריך צריכים אפשר');

/** Prefixes written in one with the next word: the, and, in, to, from, as, that; and two of them. */
const ONE = Array.from('הובלמכש');
const TWO = ['וה', 'שה', 'מה', 'כה', 'וב', 'ול', 'ומ', 'וכ', 'וש', 'שב', 'של', 'שמ', 'כש'];

export const hebrew: Language = {
  ...undetermined,
  tag: 'he',
  basesOf: withoutPrefixes([...ONE, ...TWO], 3),
  isStopWord: (form) => STOP_WORDS.has(form),
  isQuestionWord: (form) => QUESTION_WORDS.has(form),
};
