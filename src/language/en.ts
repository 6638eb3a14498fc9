import { basesOf, compoundEnd, familyStem, irregularsOf, isWhole, oneSpelling } from './en/stemmer.ts';
import { isQuestionWord } from './en/question-words.ts';
import { soundingLike, soundOf } from './en/sounds.ts';
import { isStopWord } from './en/stop-words.ts';
import { nounPhrases } from './en/plurals.ts';
import type { Language } from './language.ts';

/** British and American English. */
export const english: Language = {
  tag: 'en',
  basesOf,
  irregularsOf,
  isWhole,
  oneSpelling,
  familyStem,
  isStopWord,
  isQuestionWord,
  soundOf,
  soundingLike,
  nounPhrases,
  compoundEnd,
};
