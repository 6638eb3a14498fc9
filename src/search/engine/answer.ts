import { segment } from '#language/segment.ts';
import { markedPlaces } from '#passages/marks.ts';
import type { PassageAnswer, SearchHit, SearchRequest, ShownHit } from '../types.ts';
import { inReadingOrder, type Unit } from './collection.ts';
import { excerpt } from './excerpt.ts';
import { countFacets, passes } from './facets.ts';
import type { FoundQuotation } from './find-quotation.ts';
import type { LoadText } from './index-parts.ts';
import type { Notices } from './notices.ts';
import type { Scored } from './rank.ts';

/** Share of the best score below which a passage matches several words by chance. */
const CUT = 0.12;

export const NO_NOTICES: Notices = {
  corrections: [],
  also: [],
  dropped: [],
  missing: [],
  nearest: [],
  tooFew: undefined,
};

/** Answer without excerpts; all hits, best first. */
export interface Found extends Omit<PassageAnswer, 'shown' | 'quotation'> {
  hits: SearchHit[];
  quotation: FoundQuotation | undefined;
}

/** All passages that pass the filters, where the query is empty. */
export function answerBrowsing(request: SearchRequest, units: readonly Unit[], all: readonly Unit[]): Found {
  const found = units.filter(({ kind }) => kind === 'passage').map((unit): Scored => ({ unit, score: 0, marks: [] }));
  const matches = { found, all, notices: NO_NOTICES, unread: [], quotation: undefined, cut: false };
  return makeAnswer({ ...request, sort: 'reading' }, matches);
}

/** Drops weak matches of a query with several concepts. `found` is sorted, best first. */
export function withoutChance(found: readonly Scored[], concepts: number): readonly Scored[] {
  const best = found[0]?.score ?? 0;
  return concepts < 2 ? found : found.filter(({ score }) => score >= CUT * best);
}

/** Matches before filters and sort order apply. */
interface Matches {
  /** Best first. */
  found: readonly Scored[];
  /** Results of every query. */
  all: readonly Unit[];
  notices: Notices;
  unread: string[];
  /** A quoted passage that passes the filters: it comes first, and no notices apply. */
  quotation: FoundQuotation | undefined;
  cut: boolean;
}

export function makeAnswer({ filters, sort }: SearchRequest, matches: Matches): Found {
  const { found, notices, unread, quotation, cut } = matches;
  const matching = quotation ? [quotation, ...found.filter(({ unit }) => unit !== quotation.unit)] : found;
  const passing = matching.filter(({ unit }) => passes(unit.essay, filters));
  const hits = (sort === 'reading' ? passing.sort((a, b) => inReadingOrder(a.unit, b.unit)) : passing).map(makeHit);
  return {
    ...(quotation ? NO_NOTICES : notices),
    unread: quotation ? [] : unread,
    quotation,
    hits,
    count: hits.length,
    onlyPassages: hits.every(({ kind }) => kind === 'passage'),
    essays: new Set(hits.map(({ essay }) => essay.slug)).size,
    facets: countFacets(
      matching.map(({ unit }) => unit),
      filters,
      matches.all,
    ),
    cut,
  };
}

function makeHit({ unit, marks, score }: Scored): SearchHit {
  const { url, kind, essay, number } = unit;
  if (kind === 'section') throw new RangeError(`The heading ${unit.unit} is no result.`);
  return { unit: unit.unit, url, kind, essay, number, marks, score };
}

/** Loads the excerpt of a hit. */
export async function showHit(hit: SearchHit, loadText: LoadText): Promise<ShownHit> {
  const [text, section] = await loadText(hit.unit);
  return { ...hit, section, excerpt: excerpt(text, segment(text), markedPlaces(text, hit.marks), hit.essay.language) };
}

export async function showQuotation(
  quotation: FoundQuotation,
  loadText: LoadText,
): Promise<PassageAnswer['quotation']> {
  const { differences } = quotation;
  const exact = differences.every(({ same }) => same);
  return { hit: await showHit(makeHit(quotation), loadText), exact, differences };
}
