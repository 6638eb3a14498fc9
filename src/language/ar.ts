import { withoutPrefixes } from './affixes.ts';
import { fold } from './fold.ts';
import { languageFrom } from './language.ts';

const stopWords = fold(
  'في من إلى على عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم نحن أنا أن إن كان كانت لا ما لم لن قد أو ثم بل كل بعد قبل بين',
);
const questionWords = fold('من ما ماذا لماذا كيف أين متى هل كم أي يجب يمكن ينبغي');

/**
 * Prefixed and, so, with, for, as, and article: those of the light stemmer “light10” (Larkey, Ballesteros and Connell,
 * "Light stemming for Arabic information retrieval", 2007), and ba-, li-, wa- alone.
 */
const prefixes = withoutPrefixes(['ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'ولل', 'و', 'ب', 'ل', 'ف', 'ك'], 3);

export const arabic = languageFrom({ tag: 'ar', stopWords, questionWords }, { basesOf: prefixes });
