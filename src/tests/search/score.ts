/** Scores of search results, by the grades that people gave to paragraphs of the published essays. */

/** A paragraph of an essay, by how it begins and ends. */
export interface Paragraph {
  id: string;
  essay: string;
  starts: string;
  ends: string;
  /** Whether it is the note on the author, which counts as one with the essay. */
  about?: boolean;
  /** The paragraph that it repeats, with which it counts as one. */
  repeats?: string;
}

/** A query; without `relevant` nothing answers it. */
export interface GradedQuery {
  q: string;
  /** Grades of paragraphs and of whole essays: 2 for an answer, 1 for what is worth listing lower. */
  relevant?: Record<string, number>;
}

/** A file of queries. */
export interface QuerySet {
  essays: { id: string }[];
  paragraphs: Paragraph[];
  queries: GradedQuery[];
}

/** Target of a result. */
export interface Place {
  /** The paragraphs that it covers. */
  covers: readonly string[];
  /** The essay that it stands for as a whole. */
  whole?: string;
}

/** Scores of a query that has an answer. */
export interface Score {
  /** Rank of the first result that leads to an answer and to little else; 0 where none of ten does. */
  rank: number;
  /** Normalised discounted cumulative gain of ten results. */
  ndcg: number;
}

/** Paragraphs that a precise result covers at most. */
const PRECISE = 2;
/** Results that are looked at. */
const LOOKED_AT = 10;

const gainOf = (grade = 0): number => 2 ** grade - 1;

/**
 * Scores the results of a query that has an answer. A paragraph, and whatever counts as one with it, gains once; a result
 * that covers more than two paragraphs gains a part only, as the reader has to look for the right one.
 */
export function scoreQuery(set: QuerySet, relevant: Record<string, number>, places: readonly Place[]): Score {
  const group = groupsOf(set);
  const about = new Set(set.paragraphs.flatMap(({ id, about: isNote }) => (isNote ? [id] : [])));
  const gained = new Map<string, number>();
  let rank = 0;
  let gain = 0;
  for (const [index, { covers, whole }] of places.slice(0, LOOKED_AT).entries()) {
    const count = covers.filter((id) => !about.has(id)).length;
    const isAnswer = (id: string): boolean => relevant[id] === 2;
    const isPrecise = (whole !== undefined && isAnswer(whole)) || (count <= PRECISE && covers.some(isAnswer));
    if (rank === 0 && isPrecise) rank = index + 1;

    const part = count <= PRECISE ? 1 : PRECISE / count;
    let most = 0;
    for (const id of whole === undefined ? covers : [...covers, whole]) {
      const value = gainOf(relevant[id]) * (id === whole ? 1 : part);
      const before = gained.get(group(id)) ?? 0;
      most = Math.max(most, value - before);
      gained.set(group(id), Math.max(value, before));
    }
    gain += discounted(most, index);
  }
  return { rank, ndcg: Math.min(1, gain / idealGain(relevant, group)) };
}

function idealGain(relevant: Record<string, number>, group: (id: string) => string): number {
  const gains = new Map<string, number>();
  for (const [id, grade] of Object.entries(relevant)) {
    gains.set(group(id), Math.max(gains.get(group(id)) ?? 0, gainOf(grade)));
  }
  const best = [...gains.values()].sort((one, other) => other - one).slice(0, LOOKED_AT);
  return best.reduce((sum, gain, index) => sum + discounted(gain, index), 0);
}

function discounted(gain: number, index: number): number {
  return gain / Math.log2(index + 2);
}

function groupsOf({ paragraphs }: QuerySet): (id: string) => string {
  const groups = new Map(
    paragraphs.map(({ id, essay, about, repeats }) => [id, repeats ?? (about ? essay : id)] as const),
  );
  return (id) => groups.get(id) ?? id;
}
