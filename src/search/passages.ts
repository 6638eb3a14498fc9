import { passageNumber } from '../lib/passage.ts';
import { excerpt } from './excerpt.ts';
import type { PageData, SearchHit } from './types.ts';

/** A stretch of a page that is a result of its own, before it is known whether anything in it matched. */
interface Unit extends Pick<SearchHit, 'url' | 'kind' | 'number' | 'section'> {
  /** Index of its first word in the page's content, and of the first word after it. */
  start: number;
  end: number;
}

/** Fragment of the note on the author; see `layouts/Essay.astro`. */
const AUTHOR_NOTE = 'author-note';
const HEADING = /^h[1-6]$/;

/**
 * Cuts an indexed page into passages.
 *
 * A passage reaches from its anchor to the next passage's or heading's. What comes before the first of them is the head
 * of the essay: title, authors, publication.
 *
 * @param page the data of one Pagefind result
 * @returns the units in reading order, without overlap; words of headings belong to none
 */
export function unitsOf({ url, content, anchors }: Pick<PageData, 'url' | 'content' | 'anchors'>): Unit[] {
  const words = content.split(/\s+/u).length;
  const bounds = anchors.filter(
    ({ element, id }) => HEADING.test(element) || passageNumber(id) !== undefined || id === AUTHOR_NOTE,
  );
  const units: Unit[] = [{ url, kind: 'essay', start: 0, end: bounds[0]?.location ?? words }];
  let section: string | undefined;
  bounds.forEach(({ element, id, text, location }, index) => {
    const end = bounds[index + 1]?.location ?? words;
    const number = passageNumber(id);
    if (HEADING.test(element)) {
      section = text?.trim();
    } else if (number !== undefined) {
      units.push({
        url: `${url}#${id}`,
        kind: 'passage',
        number,
        ...(section ? { section } : {}),
        start: location,
        end,
      });
    } else {
      units.push({ url: `${url}#${id}`, kind: 'author-note', start: location, end });
    }
  });
  return units;
}

/** BM25's usual constants: how soon a repeated word stops counting, and how much a long passage is held back. */
const K1 = 1.2;
const B = 0.4;

/** A title says what a whole essay is about, and a reader of passages wants the place where it is said. */
const WHOLE_ESSAY = 0.5;

/**
 * Finds the passages that match, best first, across all the pages that Pagefind found.
 *
 * Scored by BM25 over the forms of the words that matched (S. Robertson and H. Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond", 2009): a form that few passages have counts for more.
 *
 * @param pages the data of Pagefind's results
 * @param isMatch tells of a word that Pagefind found whether a reader would say so too
 */
export function rankPassages(pages: readonly PageData[], isMatch: (word: string) => boolean = () => true): SearchHit[] {
  const found = pages.flatMap((page) => {
    const words = page.content.split(/\s+/u);
    const locations = page.weighted_locations
      .map(({ location }) => location)
      .filter((location) => isMatch(words[location] ?? ''));
    return unitsOf(page).map((unit) => {
      const hits = locations.filter((location) => location >= unit.start && location < unit.end);
      return { page, words, unit, hits, forms: countForms(words, hits) };
    });
  });
  const averageLength = found.reduce((sum, { unit }) => sum + unit.end - unit.start, 0) / Math.max(1, found.length);
  const frequency = new Map<string, number>();
  for (const { forms } of found) for (const form of forms.keys()) frequency.set(form, (frequency.get(form) ?? 0) + 1);

  const score = (forms: Map<string, number>, length: number): number => {
    let sum = 0;
    for (const [form, times] of forms) {
      const containing = frequency.get(form) ?? 0;
      const rarity = Math.log(1 + (found.length - containing + 0.5) / (containing + 0.5));
      sum += (rarity * times * (K1 + 1)) / (times + K1 * (1 - B + (B * length) / averageLength));
    }
    return sum;
  };

  return found
    .filter(({ hits }) => hits.length > 0)
    .map(({ page, words, unit: { start, end, ...unit }, hits, forms }) => ({
      ...unit,
      essay: page.meta.title ?? '',
      author: page.meta.author ?? '',
      excerpt: excerpt(words, start, end, hits),
      score: score(forms, end - start) * (unit.kind === 'essay' ? WHOLE_ESSAY : 1),
    }))
    .sort((a, b) => b.score - a.score);
}

function countForms(words: readonly string[], hits: readonly number[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const location of new Set(hits)) {
    const form = (words[location] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}
