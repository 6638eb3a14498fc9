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

/** Essays of a collection up to which every way to say something is asked for. */
const SMALL = 100;
/** In a larger one: words of a query that are asked for, the rarest; forms of each; and share of passages above which a
 * word is left out while there are rarer ones. The passages themselves are scored by all words. */
const CONCEPTS = 2;
const FORMS = 3;
const COMMON = 0.05;

/**
 * Chooses the words to ask the index for.
 *
 * Each list of a large index costs some 30 kB, that of a common word up to 130 kB, and a common word tells pages apart
 * badly. So in a large collection the rarest words find the pages.
 *
 * @param concepts what the reader looks for
 * @param statistics of the collection
 * @param essays number of essays in it
 */
export function chooseProbes(concepts: readonly Concept[], statistics: Statistics, essays: number): Probe[] {
  const flat = concepts.flatMap((concept) => (concept.parts.length > 0 ? [concept, ...concept.parts] : [concept]));
  const ranked = flat
    .flatMap((concept, number) => {
      const probes = probesOf(concept, number, statistics);
      return probes.length > 0 ? [{ probes, worth: Math.max(...probes.map(({ weight }) => weight)) }] : [];
    })
    .sort((a, b) => b.worth - a.worth);
  if (essays <= SMALL) return ranked.flatMap(({ probes }) => probes);
  const rare = ranked.filter(
    ({ probes }, index) =>
      index === 0 || probes.every(({ form }) => statistics.count(form) <= COMMON * statistics.passages),
  );
  return rare.slice(0, CONCEPTS).flatMap(({ probes }) => probes.slice(0, FORMS));
}

function probesOf(concept: Concept, number: number, statistics: Statistics): Probe[] {
  const probes = new Map<string, Probe>();
  for (const option of concept.options) {
    const weight = rarityOf(option, statistics) * option.weight;
    for (const form of rarestOf(option, statistics)) {
      const known = probes.get(form);
      if (!known || known.weight < weight) probes.set(form, { form, concept: number, weight });
    }
  }
  return [...probes.values()].sort((a, b) => b.weight - a.weight);
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
  let best = 0;
  let start = 0;
  hits.forEach(({ at }, end) => {
    while ((hits[start]?.at ?? 0) < at - WINDOW) start += 1;
    const worths = new Map<number, number>();
    for (const { probe } of hits.slice(start, end + 1)) {
      worths.set(probe.concept, Math.max(worths.get(probe.concept) ?? 0, probe.weight));
    }
    const worth = [...worths.values()].reduce((sum, one) => sum + one, 0);
    // Of two pages alike, the one that has it more often.
    best = Math.max(best, worth + Math.min(1, (end - start) / 100));
  });
  return best;
}
