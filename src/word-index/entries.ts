import { compareInIndex } from '../language/local.ts';
import { isStopWord } from '../search/stop-words.ts';
import { tokenise, wordsOf } from '../search/text.ts';
import { familiesOf } from './families.ts';
import { wordsAround, type Around } from './around.ts';
import { usualWriting, writtenIn } from './written.ts';

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

/** Where a form stands: pairs of a text, by its number in the collection, and a word of that text. */
type Spots = Map<number, number>;

/**
 * Makes the index of all content words of a collection.
 *
 * @param essays the essays, in order
 * @returns the words in alphabetical order, each with every text that has it
 */
export function indexWords(essays: readonly IndexedEssay[]): Entry[] {
  const places = essays.flatMap((essay) => essay.texts.map((text) => ({ essay, text, words: wordsOf(text.text) })));
  const forms = new Map<string, Spots>();
  places.forEach(({ words }, place) => {
    for (const { form, word } of contentWords(words)) {
      const spots = forms.get(form) ?? new Map<number, number>();
      if (!spots.has(place)) spots.set(place, word);
      forms.set(form, spots);
    }
  });

  const write = (form: string): string => {
    const spots = [...(forms.get(form) ?? [])].slice(0, SAMPLES);
    return (
      usualWriting(spots.flatMap(([at, word]) => writtenIn(places[at]?.words[word] ?? '', form)?.written ?? [])) ?? form
    );
  };
  const counts = new Map([...forms].map(([form, spots]) => [form, spots.size]));
  return familiesOf(counts)
    .map((family): Entry => {
      const [word = '', ...others] = new Set(family.map(write));
      // A form that occurs only in a title is no name for all that.
      const inCase = (form: string): string => (word === word.toLowerCase() ? form.toLowerCase() : form);
      return { word, forms: others.map(inCase).sort(compareInIndex), places: placesOf(family, forms, places) };
    })
    .sort((a, b) => compareInIndex(a.word, b.word));
}

/** What is looked up: no function words, no single letters; a hyphenated word both by its parts and whole. */
function contentWords(words: readonly string[]): { form: string; word: number }[] {
  const { tokens, joins } = tokenise(words);
  const whole = joins.map(({ form, start }) => ({ form, word: tokens[start]?.word ?? 0 }));
  return [...tokens, ...whole].filter(({ form }) => !isStopWord(form) && !/^[a-z]$/.test(form));
}

function placesOf(
  family: readonly string[],
  forms: ReadonlyMap<string, Spots>,
  texts: readonly (Omit<Place, 'around'> & { words: readonly string[] })[],
): Place[] {
  // The first of the family's words in each text.
  const found = new Map<number, { form: string; word: number }>();
  for (const form of family) {
    for (const [at, word] of forms.get(form) ?? []) {
      if (word < (found.get(at)?.word ?? Infinity)) found.set(at, { form, word });
    }
  }
  let [inEssay, inAll, last] = [0, 0, ''];
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, { form, word }]): Place[] => {
      const place = texts[at];
      if (!place) return [];
      const { essay, text, words } = place;
      inEssay = essay.slug === last ? inEssay + 1 : 1;
      last = essay.slug;
      if (inEssay > QUOTED.essay || inAll >= QUOTED.all) return [{ essay, text }];
      inAll += 1;
      return [{ essay, text, around: wordsAround(words, word, form) }];
    });
}
