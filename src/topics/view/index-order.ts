import { compareInIndex } from '#language/local.ts';
import { languageOf } from '#language/languages.ts';
import { site } from '#content/site.ts';
import { fold } from '#language/fold.ts';
import { wordsIn } from '../names.ts';

/** A name without its article. */
export function lookedUpAs(name: string): string {
  return name.replace(/^(the|an?)\s+(?=\S)/i, '');
}

/** Comparator of the index. */
export function sortedBy<T>(nameOf: (entry: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [first, second] = [nameOf(a), nameOf(b)];
    return compareInIndex(lookedUpAs(first), lookedUpAs(second)) || compareInIndex(first, second);
  };
}

/** Names that sort side by side: they begin with the same word, or a form of it. */
export function isBesideName(name: string, other: string): boolean {
  const [first = '', second = ''] = [name, other].map(firstWord);
  return (
    first === second ||
    languageOf(site.language)
      .nounPhrases([first])
      .some(([form]) => form === second)
  );
}

/** Abbreviations without their points. */
function firstWord(name: string): string {
  const [written = ''] = wordsIn(lookedUpAs(name).replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, '')).map(
    (word) => word.written,
  );
  return fold(written);
}
