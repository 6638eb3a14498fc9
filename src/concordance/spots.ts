import { languageOf } from '#language/languages.ts';
import { segment } from '#language/segment.ts';
import type { IndexedEssay, IndexedText } from './entries.ts';
import { wordsToLookUp } from './words.ts';

/** A text with its essay. */
export interface EssayText {
  essay: IndexedEssay;
  text: IndexedText;
}

/** Numbers of a spot: its text, start and end. */
export const SPOT = 3;

/** Where each form stands first in each text, in numbers alone: a large collection has millions of spots. */
export class Spots {
  readonly texts: EssayText[] = [];
  /** By form: number of the text, start and end; the same of the next text; and so on. */
  readonly #byForm = new Map<string, number[]>();

  add(essay: IndexedEssay, segmentsOf = segment): void {
    const language = languageOf(essay.language);
    for (const text of essay.texts) {
      const at = this.texts.push({ essay, text }) - 1;
      for (const { form, start, end } of wordsToLookUp(text.text, language, segmentsOf(text.text))) {
        const spots = this.#byForm.get(form);
        if (!spots) this.#byForm.set(form, [at, start, end]);
        else if (spots[spots.length - SPOT] !== at) spots.push(at, start, end);
      }
    }
  }

  /** Number of all spots. */
  get size(): number {
    return [...this.#byForm.values()].reduce((sum, { length }) => sum + length / SPOT, 0);
  }

  /** Number of texts by form. */
  counts(): Map<string, number> {
    return new Map([...this.#byForm].map(([form, spots]) => [form, spots.length / SPOT]));
  }

  /** A form as the first texts have it. */
  writtenAs(form: string, texts: number): string[] {
    const spots = this.#spotsOf(form);
    const firsts = Array.from({ length: Math.min(texts, spots.length / SPOT) }, (_, index) => index * SPOT);
    return firsts.map((first) => {
      const [at = 0, start, end] = spots.slice(first, first + SPOT);
      return this.texts[at]?.text.text.slice(start, end) ?? '';
    });
  }

  /** First spot of a family in each text. */
  ofFamily(forms: readonly string[]): readonly number[] {
    return forms.map((form) => this.#spotsOf(form)).reduce(merged);
  }

  #spotsOf(form: string): readonly number[] {
    return this.#byForm.get(form) ?? [];
  }
}

/** Merges two rows of spots; of two in one text, the first counts. */
function merged(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let [inA, inB] = [0, 0];
  while (inA < a.length || inB < b.length) {
    const [textA = Infinity, textB = Infinity] = [a[inA], b[inB]];
    const isA = textA < textB || (textA === textB && (a[inA + 1] ?? 0) <= (b[inB + 1] ?? 0));
    const [row, first] = isA ? [a, inA] : [b, inB];
    for (let at = first; at < first + SPOT; at += 1) both.push(row[at] ?? 0);
    if (textA <= textB) inA += SPOT;
    if (textB <= textA) inB += SPOT;
  }
  return both;
}
