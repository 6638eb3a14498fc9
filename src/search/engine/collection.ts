import { compare } from '#language/local.ts';
import { storedFilters } from '../filters.ts';
import { listOfValues, type ListedEssay, type Manifest } from '../index/manifest.ts';
import { readKinds, readLengths, type UnitKind } from '../index/units.ts';
import { passageId } from '#passages/passage.ts';
import type { EssayFacts } from '../types.ts';

/** A unit of the collection, without its text. */
export interface Unit {
  /** Index in the collection, in reading order. */
  unit: number;
  kind: UnitKind;
  essay: EssayFacts;
  url: string;
  /** Number of a passage in its essay, from 1; of a note, that of its passage. */
  number?: number | undefined;
  /** Number of words, rounded. */
  length: number;
  /** Units of its essay's head and of the heading above it. */
  head: number;
  section?: number | undefined;
}

/** All units, known before any text is loaded. */
export interface Collection {
  units: readonly Unit[];
  /** Units that can be results. */
  results: readonly Unit[];
  essays: number;
  statistics: Statistics;
}

/** Fragment of the note on the author; see `layouts/Essay.astro`. */
const AUTHOR_NOTE = 'author-note';

export function readCollection(manifest: Manifest, addressOf: (slug: string) => string): Collection {
  const units: Unit[] = [];
  for (const listed of manifest.essays) {
    units.push(...unitsOf(listed, factsOf(listed, manifest), addressOf(listed.slug), units.length));
  }
  const results = units.filter(({ kind }) => kind !== 'section');
  return { units, results, essays: manifest.essays.length, statistics: statisticsOf(units, results) };
}

function factsOf(listed: ListedEssay, manifest: Manifest): EssayFacts {
  const { slug, title, tag } = listed;
  const values = storedFilters().map(({ key }) => {
    const list = listOfValues(key);
    return [key, [listed[key] ?? listed[list] ?? []].flat().map((number) => manifest[list][number] ?? '')];
  });
  return {
    slug,
    title,
    language: manifest.tags[tag] ?? '',
    values: Object.fromEntries([['essay', [slug]], ...values]) as EssayFacts['values'],
  };
}

/** Comparator: essays by title, each from beginning to end. */
export function inReadingOrder(a: Unit, b: Unit): number {
  return compare(a.essay.title, b.essay.title) || a.unit - b.unit;
}

/** Units of an essay, `head` first. */
function unitsOf(listed: ListedEssay, essay: EssayFacts, address: string, head: number): Unit[] {
  const lengths = readLengths(listed.lengths);
  const notes = (listed.notes ?? []).values();
  let section: number | undefined;
  let passages = 0;
  return readKinds(listed.kinds).map((kind, index): Unit => {
    const unit = { unit: head + index, kind, essay, url: address, length: lengths[index] ?? 0, head };
    switch (kind) {
      case 'section':
        section = unit.unit;
        return unit;
      case 'passage':
        passages += 1;
        return { ...unit, url: `${address}#${passageId(passages)}`, number: passages, section };
      case 'author-note':
        return { ...unit, url: `${address}#${AUTHOR_NOTE}` };
      case 'note': {
        const [id = '', number] = notes.next().value ?? [];
        return { ...unit, url: `${address}#${id}`, number };
      }
      case 'essay':
        return unit;
    }
  });
}

/** Statistics of the collection, for BM25. */
export interface Statistics {
  /** Number of results, and average length in words. */
  passages: number;
  averageWords: number;
  /** Words of each essay, keyed by the unit of its head, and their average. */
  essayWords: ReadonlyMap<number, number>;
  averageEssay: number;
  /** Head of the essay with a unit. */
  headOf(unit: number): number;
}

export function statisticsOf(units: readonly Unit[], results: readonly Unit[]): Statistics {
  const heads = new Map(units.map(({ unit, head }) => [unit, head]));
  const essayWords = new Map<number, number>();
  for (const { head, length } of results) essayWords.set(head, (essayWords.get(head) ?? 0) + length);
  const words = results.reduce((sum, { length }) => sum + length, 0);
  return {
    passages: results.length,
    averageWords: words / Math.max(1, results.length),
    essayWords,
    averageEssay: words / Math.max(1, essayWords.size),
    headOf: (unit) => heads.get(unit) ?? unit,
  };
}
