import { withoutPrefixes } from './affixes.ts';
import { languageFrom } from './language.ts';

const stopWords = 'של את על עם אל מן הוא היא הם הן אני אנחנו זה זאת זו אלה כי אם או גם לא כל אשר היה היתה היו יש אין';
const questionWords = 'מי מה מתי איפה היכן איך כיצד למה מדוע האם כמה צריך צריכים אפשר';

/** Prefixes written in one with the next word: the, and, in, to, from, as, that; and two of them. */
const ONE = Array.from('הובלמכש');
const TWO = ['וה', 'שה', 'מה', 'כה', 'וב', 'ול', 'ומ', 'וכ', 'וש', 'שב', 'של', 'שמ', 'כש'];

export const hebrew = languageFrom(
  { tag: 'he', stopWords, questionWords },
  { basesOf: withoutPrefixes([...ONE, ...TWO], 3) },
);
