import { compare } from '#language/local.ts';
import { countFacets, passes } from './facets.ts';
import type { Unit } from './collection.ts';
import type { Scored } from './rank.ts';
import type { Report } from './report.ts';
import type { PassageAnswer, SearchHit, SearchRequest } from '../types.ts';

/** Share of the best score below which a passage matches several words by chance. */
const CUT = 0.12;

const NOTHING_TO_TELL: Report = {
  corrections: [],
  also: [],
  dropped: [],
  missing: [],
  nearest: [],
  tooFew: undefined,
};

/** Answer without excerpts. */
export type Found = Omit<PassageAnswer, 'shown' | 'quotation'>;

/** Matches before filters and sort order apply. */
export interface Findings {
  /** Best first. */
  found: readonly Scored[];
  told: Report;
  unread: string[];
  /** A quoted passage that passes the filters: it comes first, and no notices apply. */
  quoted: Scored | undefined;
  cut: boolean;
}

/** All passages that pass the filters, where the query is empty. */
export function answerBrowsing(request: SearchRequest, units: readonly Unit[]): Found {
  const found = units.filter(({ kind }) => kind === 'passage').map((unit): Scored => ({ unit, score: 0, marks: [] }));
  const findings = { found, told: NOTHING_TO_TELL, unread: [], quoted: undefined, cut: false };
  return makeAnswer({ ...request, sort: 'reading' }, findings);
}

/** Drops weak matches of a query with several concepts. */
export function withoutChance(found: readonly Scored[], concepts: number): readonly Scored[] {
  const best = found[0]?.score ?? 0;
  return concepts < 2 ? found : found.filter(({ score }) => score >= CUT * best);
}

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

export function makeHit({ unit, marks, score }: Scored): SearchHit {
  const { url, kind, essay, number } = unit;
  if (kind === 'section') throw new RangeError(`The heading ${unit.unit} is no result.`);
  return { unit: unit.unit, url, kind, essay, marks, score, ...(number === undefined ? {} : { number }) };
}
