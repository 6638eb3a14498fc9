import { hasUnknown, meantBy, wordOptions, type Vocabulary } from './options.ts';
import { isLetterWord } from '#language/scripts.ts';
import type { Query, QueryWord } from './query.ts';
import { LONGEST_PHRASE } from '../index/synonyms.ts';
import { formsOf } from '#language/segment.ts';
import { candidatesFor, correct, divisionsOf } from './spelling.ts';

/**
 * Words whose lists a query needs: its own, their synonyms, and candidates for unknown words. Each loaded list may ask
 * for more, so call it until nothing new comes.
 */
export function formsToLoad(words: readonly QueryWord[], vocabulary: Vocabulary): string[] {
  const { language } = vocabulary.words;
  const found = new Set<string>();
  const addForms = (phrase: string): void => {
    for (const form of formsOf(phrase)) found.add(form);
  };
  const addSynonyms = (forms: readonly string[]): void => vocabulary.synonyms(forms).forEach(addForms);
  const meant = meantBy(words, vocabulary);
  words.forEach(({ form, forms: own, counts }, index) => {
    for (let length = 2; length <= LONGEST_PHRASE && index + length <= words.length; length += 1) {
      const span = meant.slice(index, index + length);
      if (!span.some((word) => word.counts)) continue;
      const forms = span.map((word) => word.form);
      addSynonyms(span.flatMap((word) => word.forms));
      if (length === 2) for (const phrase of vocabulary.near(forms.join(' '))) addForms(phrase);
      if (length > 3) continue;
      found.add(forms.join(''));
      if (span.slice(0, -1).every(({ joinsNext }) => joinsNext)) addSynonyms([forms.join('')]);
    }
    if (!counts) return;
    addSynonyms(own);
    // No list has letters of scripts without spaces.
    if (isLetterWord(own[0] ?? '')) return;
    for (const other of [form, ...language.basesOf(form), ...language.irregularsOf(form)]) found.add(other);
    for (const other of furtherForms(form, vocabulary, addSynonyms)) found.add(other);
  });
  return [...found];
}

/** Words and pairs without any other match: their lists of near words are the last resort. */
export function nearToLoad({ words, open }: Pick<Query, 'words' | 'open'>, vocabulary: Vocabulary): string[] {
  const own = { ...vocabulary, near: () => [], corrects: false };
  return words.flatMap(({ form, forms, counts }, index) => {
    // WordNet has no letters of scripts without spaces.
    if (isLetterWord(forms[0] ?? '')) return [];
    const next = words[index + 1];
    const isLost = counts && wordOptions(form, open && !next, own).length === 0;
    const pair = next && hasUnknown([form, next.form], vocabulary.words) ? [`${form} ${next.form}`] : [];
    return isLost ? [form, ...pair] : pair;
  });
}

/** Needs known only with the list of a word: its compounds, or candidates where it is unknown. */
function furtherForms(
  form: string,
  { words, near, corrects }: Vocabulary,
  addSynonyms: (forms: readonly string[]) => void,
): string[] {
  const same = words.sameWord(form);
  if (same.length > 0) return [form, ...same].flatMap((one) => words.endingIn(one));
  const others = near(form).flatMap((phrase) => formsOf(phrase));
  const meant = corrects ? correct(form, candidatesFor(form, words), words.language) : undefined;
  if (meant !== undefined) addSynonyms([meant]);
  return [
    ...others,
    ...words.endingIn(form),
    ...words.language.soundingLike(form),
    ...divisionsOf(form).flatMap(([first, second]) => (words.count(first) > 0 ? [second] : [])),
    ...(meant === undefined ? [] : [meant, ...words.endingIn(meant)]),
  ];
}
