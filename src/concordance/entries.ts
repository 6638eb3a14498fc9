import type { Range } from '#language/group.ts';
import { languageOf, languagesOf } from '#language/languages.ts';
import { compareInIndex } from '#language/local.ts';
import { familiesOf } from './families.ts';
import { wordsAround, type Around } from './around.ts';
import { wordsToLookUp } from './words.ts';
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
export interface Place {
  essay: IndexedEssay;
  text: IndexedText;
  /** Context; only the first places have it. */
  around?: Around;
}

/** A word with its occurrences, in the order of the essays. */
export interface Entry {
  /** As authors write it. */
  word: string;
  /** Its other forms, in alphabetical order. */
  forms: string[];
  places: Place[];
}

/** Occurrences of a word with context, in one essay and in all. */
const QUOTED = { essay: 12, all: 40 };
/** Occurrences examined to choose the spelling of a word. */
const SAMPLES = 30;

/** First occurrence of a form in each text, by the number of the text. */
type Spots = Map<number, Range>;

/** Builds the concordance: all content words in alphabetical order, with every text that has them. */
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
      // Title case alone does not make a word a proper name.
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
  // First word of the family in each text.
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
