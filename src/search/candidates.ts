import { costOf, type Chunk } from './chunks.ts';
import type { Concept } from './expand.ts';
import type { Option } from './options.ts';
import { rarityOf, type Statistics } from './score.ts';
import type { PageHit } from './types.ts';

/** A word to ask the index for, and what a page is worth that has it. */
export interface Probe {
  form: string;
  /** Number of the concept that it stands for. */
  concept: number;
  weight: number;
}

/** Bytes of the index that one query may load. */
export const BUDGET = 105_000;

/**
 * Chooses the words to ask the index for.
 *
 * Where the whole index costs more than a query may, the words that tell pages apart best are asked for, as long as the
 * budget lasts: first the words themselves, then what may stand for them. The passages themselves are scored by all.
 *
 * @param concepts what the reader looks for
 * @param statistics of the collection
 * @param chunks of the index
 * @returns the words and what they are worth
 */
export function chooseProbes(
  concepts: readonly Concept[],
  statistics: Statistics,
  chunks: readonly Chunk[] = [],
): Probe[] {
  const flat = concepts.flatMap((concept) => (concept.parts.length > 0 ? [concept, ...concept.parts] : [concept]));
  const steps = flat
    .flatMap((concept, number) => stepsOf(concept, number, statistics))
    .sort((a, b) => a.rank - b.rank || b.worth - a.worth);
  if (chunks.reduce((sum, [, , bytes]) => sum + bytes, 0) <= BUDGET) return steps.flatMap(({ probes }) => probes);

  const cost = (probes: readonly Probe[]): number =>
    costOf(
      chunks,
      probes.map(({ form }) => form),
    );
  const within = subsets(steps.slice(0, WEIGHED))
    .map((chosen) => ({ probes: chosen.flatMap(({ probes }) => probes), worth: worthOf(chosen) }))
    .filter(({ probes }) => cost(probes) <= BUDGET)
    .sort((a, b) => b.worth - a.worth)[0];
  if (within && within.probes.length > 0) return within.probes;
  // Every word costs more than is allowed, and one must be asked for: the cheapest.
  return steps.map(({ probes }) => probes.slice(0, 1)).sort((a, b) => cost(a) - cost(b))[0] ?? [];
}

/** Ways to say something that are weighed against each other. */
const WEIGHED = 8;

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
}

/** A second way to say the same adds little. */
function worthOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { rank, worth }) => sum + (rank === 0 ? worth : worth / 10), 0);
}

/** Words that are asked for together, as they are one way to say something. */
interface Step {
  probes: Probe[];
  /** 0 for the first way, which is the word itself where there is one; 1 for the others. */
  rank: number;
  worth: number;
}

function stepsOf(concept: Concept, number: number, statistics: Statistics): Step[] {
  const [first] = concept.options;
  const most = first ? rarityOf(first, statistics) : Infinity;
  return concept.options.map((option, index) => {
    const weight = Math.min(most, rarityOf(option, statistics)) * option.weight;
    const probes = rarestOf(option, statistics).map((form): Probe => ({ form, concept: number, weight }));
    return { probes, rank: Math.min(1, index), worth: weight };
  });
}

/** The forms of the rarest word of a row: a page without them does not have the row. */
function rarestOf({ row }: Option, { count }: Statistics): string[] {
  const total = (forms: Option['row'][number]): number => forms.reduce((sum, { form }) => sum + count(form), 0);
  const [rarest = []] = [...row].sort((a, b) => total(a) - total(b));
  return rarest.map(({ form }) => form);
}

/** Words that may stand between two of a query in one passage, about. */
const WINDOW = 150;

/**
 * Joins the lists of the words, without loading a page: a page is worth what most stands close together on it.
 *
 * @param lists for each probe, the pages that have its word
 * @returns the pages, best first
 */
export function joinLists(
  lists: readonly { probe: Probe; pages: readonly PageHit[] }[],
): { id: string; worth: number }[] {
  const pages = new Map<string, { at: number; probe: Probe }[]>();
  for (const { probe, pages: found } of lists) {
    for (const { id, words } of found) {
      const hits = pages.get(id) ?? [];
      for (const at of words) hits.push({ at, probe });
      pages.set(id, hits);
    }
  }
  return [...pages]
    .map(([id, hits]) => ({ id, worth: bestWindow(hits) }))
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
}

function bestWindow(hits: { at: number; probe: Probe }[]): number {
  hits.sort((a, b) => a.at - b.at);
  const last = new Map<number, { at: number; weight: number }>();
  let best = 0;
  for (const { at, probe } of hits) {
    const before = last.get(probe.concept);
    const heavier = before && at - before.at <= WINDOW && before.weight > probe.weight;
    if (!heavier) last.set(probe.concept, { at, weight: probe.weight });
    const near = [...last.values()].filter((other) => at - other.at <= WINDOW);
    const worth = near.reduce((sum, { weight }) => sum + weight, 0);
    const length = at - Math.min(...near.map((other) => other.at));
    // Of two pages alike, the one where the words are closer together.
    best = Math.max(best, worth + (near.length > 1 ? 1 - length / WINDOW : 0));
  }
  return best;
}
