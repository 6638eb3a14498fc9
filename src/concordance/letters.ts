import * as t from '#strings/chosen.ts';
import { byLetter, letterOf, type Letter as Heading } from '#lib/letters.ts';
import { paginate, type IndexPage } from './pages.ts';
import type { Entry } from './entries.ts';

/** Words under one letter: one page, or a list of pages. */
export interface Letter extends Heading {
  /** Number of words. */
  words: number;
  pages: IndexPage[];
}

/** Groups entries by initial letter: A to Z, numbers, then other alphabets by name. */
export function lettersOf(entries: readonly Entry[]): Letter[] {
  return byLetter(entries, ({ word }) => letterOf(word)).map(({ id, label, entries: words }) => {
    return { id, label, words: words.length, pages: paginate(words) };
  });
}

/** A page of the concordance: words, or the list of a letter’s pages. */
export interface Step {
  /** Part of its address: `a`, `c/2`. */
  part: string;
  /** Its title: `A`, `C: country – cyber`. */
  title: string;
  letter: Letter;
  /** Its words; absent on a list of pages. */
  page?: IndexPage;
}

export interface StepWithNeighbours extends Step {
  previous: Step | undefined;
  next: Step | undefined;
}

/** All pages below the overview, in order. A letter with one page is that page; others list their pages. */
export function stepsOf(letters: readonly Letter[]): StepWithNeighbours[] {
  const steps = letters.flatMap((letter): Step[] => {
    const { id, label, pages } = letter;
    const [only, ...others] = pages;
    if (only && others.length === 0) return [{ part: id, title: label, letter, page: only }];
    const parts = pages.map((page) => ({
      part: `${id}/${page.number}`,
      title: t.fact(label, page.range),
      letter,
      page,
    }));
    return [{ part: id, title: label, letter }, ...parts];
  });
  return steps.map((step, index) => ({ ...step, previous: steps[index - 1], next: steps[index + 1] }));
}
