import type { Segments } from '#language/segment.ts';
import type { Occurrences } from './places.ts';
import { termsOf } from './terms.ts';

interface Collected extends Occurrences {
  /** Number of units that have the term, and the last of them. */
  units: number;
  last: number;
}

/** Collects where each term stands, unit by unit. */
export class TermCollector {
  readonly #byForm = new Map<string, Collected>();
  /** Words of each unit. */
  readonly lengths: number[] = [];

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
  }

  /** Terms in order. */
  sorted(): [form: string, Collected][] {
    return [...this.#byForm].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
