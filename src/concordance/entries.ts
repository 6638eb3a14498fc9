import type { Range } from '#language/group.ts';
import { languageOf, languagesOf } from '#language/languages.ts';
import { compareInIndex } from '#language/local.ts';
import { familiesOf } from './families.ts';
import { wordsAround, type Around } from './around.ts';
import { wordsToLookUp } from './words.ts';
import { usualWriting } from './written.ts';

/** Words of an author that have an address: a passage, or the note on an author. */
export interface IndexedText {
  /** Fragment of its address. */
  id: string;
  /** What its link says: `¶2`. */
  label: string;
  text: string;
}

/** An essay as the index sees it. */
export interface IndexedEssay {
  slug: string;
  /** What the index calls it: see `shortNames`. */
  name: string;
  /** Language of the text, as a BCP 47 tag. */
  language: string;
  texts: readonly IndexedText[];
}

/** A place where a word occurs. */
export interface Place {
  essay: IndexedEssay;
  text: IndexedText;
  /** The words around it; places after the first ones do without. */
  around?: Around;
}

/** A word with the places where it occurs, in the order of the essays. */
export interface Entry {
  /** The word as authors write it. */
  word: string;
  /** Its other forms that occur, in alphabetical order. */
  forms: string[];
  places: Place[];
}

/** How many places of a word, in one essay and in all, are shown with the words around them. */
const QUOTED = { essay: 12, all: 40 };
/** How many times a word is looked at, to see how it is written. */
const SAMPLES = 30;

/** Where a form stands first in each text, by the number of the text in the collection. */
type Spots = Map<number, Range>;

/**
 * Makes the index of all content words of a collection.
 *
 * @param essays the essays, in order
 * @returns the words in alphabetical order, each with every text that has it
 */
export function indexWords(essays: readonly IndexedEssay[]): Entry[] {
  const texts = essays.flatMap((essay) => essay.texts.map((text) => ({ essay, text })));
  const forms = new Map<string, Spots>();
  texts.forEach(({ essay, text }, at) => {
    for (const { form, start, end } of wordsToLookUp(text.text, languageOf(essay.language))) {
      const spots = forms.get(form) ?? new Map<number, Range>();
      if (!spots.has(at)) spots.set(at, { start, end });
      forms.set(form, spots);
    }
  });

  const write = (form: string): string => {
    const spots = [...(forms.get(form) ?? [])].slice(0, SAMPLES);
    return usualWriting(spots.map(([at, { start, end }]) => texts[at]?.text.text.slice(start, end) ?? '')) ?? form;
  };
  const counts = new Map([...forms].map(([form, spots]) => [form, spots.size]));
  return familiesOf(counts, languagesOf(essays.map(({ language }) => language)))
    .map((family): Entry => {
      const [word = '', ...others] = new Set(family.map(write));
      // A form that occurs only in a title is no name for all that.
      const inCase = (form: string): string => (word === word.toLowerCase() ? form.toLowerCase() : form);
      return {
        word,
        forms: others.map(inCase).sort((a, b) => compareInIndex(a, b)),
        places: placesOf(family, forms, texts),
      };
    })
    .sort((a, b) => compareInIndex(a.word, b.word));
}

function placesOf(
  family: readonly string[],
  forms: ReadonlyMap<string, Spots>,
  texts: readonly Omit<Place, 'around'>[],
): Place[] {
  // The first of the family's words in each text.
  const found = new Map<number, Range>();
  for (const form of family) {
    for (const [at, place] of forms.get(form) ?? []) {
      if (place.start < (found.get(at)?.start ?? Infinity)) found.set(at, place);
    }
  }
  let [inEssay, inAll, last] = [0, 0, ''];
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, place]): Place[] => {
      const { essay, text } = texts[at] ?? {};
      if (!essay || !text) return [];
      inEssay = essay.slug === last ? inEssay + 1 : 1;
      last = essay.slug;
      if (inEssay > QUOTED.essay || inAll >= QUOTED.all) return [{ essay, text }];
      inAll += 1;
      return [{ essay, text, around: wordsAround(text.text, place) }];
    });
}
