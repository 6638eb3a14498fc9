import { excerpt } from './excerpt.ts';
import { countFacets, passes } from './facets.ts';
import type { FoundQuotation } from './find-quotation.ts';
import type { Unit } from './passages.ts';
import type { Scored } from './rank.ts';
import type { Report } from './report.ts';
import type { PassageAnswer, SearchRequest, ShownHit } from './types.ts';

/** Share of the best result's score below which a passage has the words by chance. */
const CUT = 0.12;
/** Results that come with their texts. */
const SHOWN = 10;

const NOTHING_TO_TELL: Report = {
  corrections: [],
  also: [],
  dropped: [],
  missing: [],
  nearest: [],
  tooFew: undefined,
};

/** What a search has worked out before the reader's filters and order apply. */
export interface Findings {
  /** What matches, best first. */
  found: readonly Scored[];
  /** All units of the pages that were loaded, in the order of their pages. */
  units: readonly Unit[];
  /** Number of pages that may match. */
  pages: number;
  told: Report;
  quotation: FoundQuotation | undefined;
  /** Whether the query was too long. */
  cut: boolean;
}

/**
 * What there is to read, for a reader who has typed nothing and only narrows down.
 *
 * @param request filters and order
 * @param units of the pages that were loaded
 * @param pages number of pages in all
 */
export function answerBrowsing(request: SearchRequest, units: readonly Unit[], pages: number): PassageAnswer {
  const found = units
    .filter(({ kind }) => kind === 'passage')
    .map((unit): Scored => ({ unit, score: 0, tokens: [], forms: [], used: [] }));
  const findings = { found, units, pages, told: NOTHING_TO_TELL, quotation: undefined, cut: false };
  return makeAnswer({ ...request, sort: 'reading' }, findings);
}

/**
 * Makes the answer to a query.
 *
 * @param request filters and order
 * @param findings what was worked out
 */
export function answerQuery(request: SearchRequest, findings: Findings): PassageAnswer {
  const best = findings.found[0]?.score ?? 0;
  return makeAnswer(request, { ...findings, found: findings.found.filter(({ score }) => score >= CUT * best) });
}

function makeAnswer(request: SearchRequest, { found, units, told, quotation, cut }: Findings): PassageAnswer {
  const quoted = quotation && passes(quotation.unit.essay, request.filters) ? quotation : undefined;
  const all = quoted ? [quoted, ...found.filter(({ unit }) => unit !== quoted.unit)] : found;
  const passing = all.filter(({ unit }) => passes(unit.essay, request.filters));
  const sorted = request.sort === 'reading' ? inReadingOrder(passing, units) : passing;
  const hits = sorted.map((one) => makeHit(one, units.indexOf(one.unit)));
  return {
    // What is compared word by word was not searched otherwise.
    ...(quoted ? NOTHING_TO_TELL : told),
    hits,
    shown: hits.slice(0, SHOWN),
    essays: new Set(hits.map(({ essay }) => essay.slug)).size,
    facets: countFacets(
      all.map(({ unit }) => unit),
      request.filters,
    ),
    quotation: quoted && {
      hit: makeHit(quoted, units.indexOf(quoted.unit)),
      exact: quoted.differences.every(({ same }) => same),
      differences: quoted.differences,
    },
    cut,
    unread: [],
  };
}

function inReadingOrder(found: readonly Scored[], searched: readonly Unit[]): Scored[] {
  const place = new Map(searched.map((unit, index) => [unit, index]));
  return [...found].sort(
    (a, b) =>
      a.unit.essay.title.localeCompare(b.unit.essay.title) || (place.get(a.unit) ?? 0) - (place.get(b.unit) ?? 0),
  );
}

function makeHit({ unit, tokens, forms, score }: Scored, place: number): ShownHit {
  const { url, kind, number, section, essay, words } = unit;
  const matched = tokens.flatMap((token) => unit.tokens[token] ?? []);
  return {
    unit: place,
    url,
    kind,
    essay,
    ...(number === undefined ? {} : { number }),
    ...(section === undefined ? {} : { section }),
    excerpt: excerpt(
      words,
      matched.map(({ word }) => word),
    ),
    marks: forms,
    score,
  };
}
