import { passageNumber } from '../lib/passage.ts';
import { tokenise, wordsOf, type Tokens } from './text.ts';
import type { EssayFacts, PageData, ShownHit } from './types.ts';

/** Where a form stands: the index of its first token, and of the first token after it. */
export interface Place {
  at: number;
  next: number;
}

/** A stretch of a page that is a result of its own. */
export interface Unit extends Tokens, Pick<ShownHit, 'url' | 'kind' | 'number' | 'section' | 'essay'> {
  /** Its words, as white space divides it. */
  words: string[];
  /** Where each form stands. */
  places: Map<string, Place[]>;
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
export function unitsOf(page: PageData): Unit[] {
  const { url, content, anchors } = page;
  const words = wordsOf(content);
  const essay = factsOf(page);
  const bounds = anchors.filter(
    ({ element, id }) => HEADING.test(element) || passageNumber(id) !== undefined || id === AUTHOR_NOTE,
  );
  const make = (unit: Pick<Unit, 'url' | 'kind' | 'number' | 'section'>, start: number, end: number): Unit => {
    const own = words.slice(start, end);
    const { tokens, joins } = tokenise(own);
    return { ...unit, essay, words: own, tokens, joins, places: placesOf(tokens, joins) };
  };
  const units = [make({ url, kind: 'essay' }, 0, bounds[0]?.location ?? words.length)];
  let section: string | undefined;
  bounds.forEach(({ element, id, text, location }, index) => {
    const end = bounds[index + 1]?.location ?? words.length;
    const number = passageNumber(id);
    if (HEADING.test(element)) {
      section = text?.trim();
    } else if (number !== undefined) {
      units.push(
        make({ url: `${url}#${id}`, kind: 'passage', number, ...(section ? { section } : {}) }, location, end),
      );
    } else {
      units.push(make({ url: `${url}#${id}`, kind: 'author-note' }, location, end));
    }
  });
  return units;
}

function placesOf(tokens: Tokens['tokens'], joins: Tokens['joins']): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const add = (form: string, at: number, next: number): void => {
    const known = places.get(form);
    if (known) known.push({ at, next });
    else places.set(form, [{ at, next }]);
  };
  tokens.forEach(({ form }, index) => add(form, index, index + 1));
  for (const { form, start, span } of joins) add(form, start, start + span);
  return places;
}

function factsOf({ url, meta, filters }: PageData): EssayFacts {
  return {
    slug: filters.essay?.[0] ?? url,
    title: meta.title ?? '',
    authors: filters.author ?? [],
    publication: filters.publication?.[0] ?? '',
    year: filters.year?.[0] ?? '',
    language: meta.language ?? 'en',
  };
}
