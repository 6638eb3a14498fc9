import { languagesOf } from '#language/languages.ts';
import { compareInIndex } from '#language/local.ts';
import type { Around } from './around.ts';
import { familiesOf } from './families.ts';
import { placesFrom, type Places } from './places.ts';
import type { EssayText, Spots } from './spots.ts';
import { usualWriting } from './written.ts';

/** A text with an address: a passage, or the note on an author. */
export interface IndexedText {
  /** Fragment of its address. */
  id: string;
  /** Text of its link: `¶2`. */
  label: string;
  text: string;
}

export interface IndexedEssay {
  slug: string;
  /** Short name of the essay: see `shortNames`. */
  name: string;
  /** BCP 47 tag. */
  language: string;
  texts: readonly IndexedText[];
}

/** An occurrence of a word. */
export interface Place extends EssayText {
  /** Context; only the first places have it. */
  around?: Around;
}

/** A word with its occurrences, in the order of the essays. */
export interface Entry {
  /** As authors write it. */
  word: string;
  /** Its other forms, in alphabetical order. */
  forms: string[];
  places: Places;
}

/** Occurrences examined to choose the spelling of a word. */
const SAMPLES = 30;

/** Makes the concordance: all content words in alphabetical order, with every text that has them. */
export function entriesOf(spots: Spots): Entry[] {
  const placesOf = placesFrom(spots);
  const language = languagesOf([...new Set(spots.texts.map(({ essay }) => essay.language))]);
  const write = (form: string): string => usualWriting(spots.writtenAs(form, SAMPLES)) ?? form;
  return familiesOf(spots.counts(), language)
    .map((family): Entry => {
      const [word = '', ...others] = new Set(family.map(write));
      // Title case alone does not make a word a proper name.
      const inCase = (form: string): string => (word === word.toLowerCase() ? form.toLowerCase() : form);
      return { word, forms: others.map(inCase).sort((a, b) => compareInIndex(a, b)), places: placesOf(family) };
    })
    .sort((a, b) => compareInIndex(a.word, b.word));
}
