import { arabic } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { hebrew } from './he.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { undetermined, type Language } from './language.ts';
import { chinese } from './zh.ts';

/** Supported languages. Another one is a file beside these and a name in this list. */
const LANGUAGES: readonly Language[] = [arabic, chinese, english, french, german, hebrew, japanese, korean];

/** Rules of a language; of others, those of their script. */
export function languageOf(tag: string): Language {
  const [first = ''] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language.tag === first) ?? undetermined;
}

/** Merges the languages of a collection, the most frequent first: a query does not tell its language. */
export function languagesOf(tags: readonly string[]): Language {
  const all = [...new Set(tags.map(languageOf))].filter((language) => language !== undetermined);
  const [first = undetermined, ...others] = all;
  if (others.length === 0) return first;
  const some = (has: (language: Language) => boolean): boolean => all.some(has);
  const each = (give: (language: Language) => readonly string[]): string[] => [...new Set(all.flatMap(give))];
  const oneSpelling = (form: string): string => all.reduce((spelt, language) => language.oneSpelling(spelt), form);
  return {
    tag: all.map(({ tag }) => tag).join(' '),
    oneSpelling,
    basesOf: (form) => [...new Set([oneSpelling(form), ...each((language) => language.basesOf(form))])],
    irregularsOf: (form) => each((language) => language.irregularsOf(form)),
    isWhole: (form) => some((language) => language.isWhole(form)),
    familyStem: (a, b) => Math.max(...all.map((language) => language.familyStem(a, b))),
    isStopWord: (form) => some((language) => language.isStopWord(form)),
    isQuestionWord: (form) => some((language) => language.isQuestionWord(form)),
    // Phonetic codes of languages are not comparable: the most frequent language decides.
    soundOf: (form) => first.soundOf(form),
    soundingLike: (form) => each((language) => language.soundingLike(form)),
    nounPhrases: (words) => all.flatMap((language) => language.nounPhrases(words)),
    compoundEnd: (form) => all.flatMap((language) => language.compoundEnd(form) ?? [])[0],
  };
}
