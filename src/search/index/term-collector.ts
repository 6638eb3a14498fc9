import type { Segments } from '#language/segment.ts';
import type { Occurrences } from './places.ts';
import { termsOf } from './terms.ts';

interface Collected extends Occurrences {
  /** Number of units that have the term, and the last of them. */
  units: number;
  last: number;
}

/** Phrases of a text by its normalised words. */
export type FindPhrases = (words: readonly string[]) => readonly string[];

/** Collects where each term stands, unit by unit. */
export class TermCollector {
  readonly #byForm = new Map<string, Collected>();
  readonly #phrases = new Map<string, number>();
  readonly #phrasesIn: FindPhrases;
  /** Number of words by unit. */
  readonly lengths: number[] = [];

  /** @param phrasesIn phrases that the vocabulary has besides words */
  constructor(phrasesIn: FindPhrases = () => []) {
    this.#phrasesIn = phrasesIn;
  }

  add(segments: Segments): void {
    const unit = this.lengths.push(segments.words.length) - 1;
    for (const { form, at, span } of termsOf(segments)) {
      let term = this.#byForm.get(form);
      if (!term) this.#byForm.set(form, (term = { single: [], joined: [], units: 0, last: -1 }));
      if (span === 1) term.single.push(unit, at);
      else term.joined.push(unit, at, span);
      if (term.last !== unit) term.units += 1;
      term.last = unit;
    }
    for (const phrase of new Set(this.#phrasesIn(segments.words.map(({ form }) => form)))) {
      this.#phrases.set(phrase, (this.#phrases.get(phrase) ?? 0) + 1);
    }
  }

  /** Terms in order. */
  sorted(): [form: string, Collected][] {
    return [...this.#byForm].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Words and phrases, with the number of units that have each. */
  vocabulary(): Map<string, number> {
    const words = [...this.#byForm].flatMap(([form, { single }]) => {
      const units = single.filter((unit, index) => index % 2 === 0 && unit !== single[index - 2]).length;
      return units === 0 ? [] : [[form, units] as const];
    });
    return new Map([...words, ...this.#phrases]);
  }
}
