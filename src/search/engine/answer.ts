import { compare } from '#language/local.ts';
import { countFacets, passes } from './facets.ts';
import type { Unit } from './collection.ts';
import type { Scored } from './rank.ts';
import type { Report } from './report.ts';
import type { PassageAnswer, SearchHit, SearchRequest } from '../types.ts';

/** Share of the best result's score below which a passage has some of several words by chance. */
const CUT = 0.12;

const NOTHING_TO_TELL: Report = {
  corrections: [],
  also: [],
  dropped: [],
  missing: [],
  nearest: [],
  tooFew: undefined,
};

/** An answer whose first hits are not loaded yet. */
export type Found = Omit<PassageAnswer, 'shown' | 'quotation'>;

/** What a search has worked out before the reader's filters and order apply. */
export interface Findings {
  /** What matches, best first. */
  found: readonly Scored[];
  told: Report;
  /** Words that were not looked for. */
  unread: string[];
  /** A passage that is quoted, and passes the filters: it stands first, and what is compared word by word was not searched otherwise. */
  quoted: Scored | undefined;
  /** Whether the query was too long. */
  cut: boolean;
}

/**
 * What there is to read, for a reader who has typed nothing and only narrows down.
 *
 * @param request filters and order
 * @param units that can be results
 */
export function answerBrowsing(request: SearchRequest, units: readonly Unit[]): Found {
  const found = units.filter(({ kind }) => kind === 'passage').map((unit): Scored => ({ unit, score: 0, marks: [] }));
  const findings = { found, told: NOTHING_TO_TELL, unread: [], quoted: undefined, cut: false };
  return makeAnswer({ ...request, sort: 'reading' }, findings);
}

/**
 * Leaves out what has only the least of several words.
 *
 * @param found what matches, best first
 * @param concepts number of things that were looked for
 */
export function withoutChance(found: readonly Scored[], concepts: number): readonly Scored[] {
  const best = found[0]?.score ?? 0;
  return concepts < 2 ? found : found.filter(({ score }) => score >= CUT * best);
}

/**
 * Makes the answer to a query.
 *
 * @param request filters and order
 * @param findings what was worked out
 */
export function makeAnswer({ filters, sort }: SearchRequest, findings: Findings): Found {
  const { found, told, unread, quoted, cut } = findings;
  const all = quoted ? [quoted, ...found.filter(({ unit }) => unit !== quoted.unit)] : found;
  const passing = all.filter(({ unit }) => passes(unit.essay, filters));
  const hits = (sort === 'reading' ? inReadingOrder(passing) : passing).map(makeHit);
  return {
    ...(quoted ? NOTHING_TO_TELL : told),
    unread: quoted ? [] : unread,
    hits,
    essays: new Set(hits.map(({ essay }) => essay.slug)).size,
    facets: countFacets(
      all.map(({ unit }) => unit),
      filters,
    ),
    cut,
  };
}

function inReadingOrder(found: readonly Scored[]): Scored[] {
  return [...found].sort((a, b) => compare(a.unit.essay.title, b.unit.essay.title) || a.unit.unit - b.unit.unit);
}

/** The hit that is made of what was found. */
export function makeHit({ unit, marks, score }: Scored): SearchHit {
  const { url, kind, essay, number } = unit;
  if (kind === 'section') throw new RangeError(`The heading ${unit.unit} is no result.`);
  return { unit: unit.unit, url, kind, essay, marks, score, ...(number === undefined ? {} : { number }) };
}
