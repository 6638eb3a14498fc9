import { FILTERS, type Filter, type FilterName, type Filters } from '../filters.ts';
import type { EssayFacts, FacetValue, Facets } from '../types.ts';

/** True if an essay has a chosen value in every filter; `except` is ignored. */
export function passes(essay: EssayFacts, filters: Filters, except?: FilterName): boolean {
  return FILTERS.every(({ key: filter }) => {
    const chosen = filters[filter] ?? [];
    return filter === except || chosen.length === 0 || essay.values[filter].some((value) => chosen.includes(value));
  });
}

/**
 * Counts the results by value, most first. A choice limits the counts of the other filters only.
 *
 * @param all results of every query, which name a chosen value that no hit has
 */
export function countFacets(
  hits: readonly { essay: EssayFacts }[],
  filters: Filters,
  all: readonly { essay: EssayFacts }[],
): Facets {
  return facetsOf(({ key, nameOf }) => {
    const filter = key as FilterName;
    const found = new Map<string, FacetValue>();
    for (const { essay } of hits) {
      for (const value of essay.values[filter]) {
        const label = nameOf?.(value, essay) ?? value;
        const known = found.get(value) ?? { value, label, count: 0 };
        found.set(value, { ...known, count: known.count + (passes(essay, filters, filter) ? 1 : 0) });
      }
    }
    for (const value of filters[filter] ?? []) {
      if (found.has(value)) continue;
      const essay = all.find((other) => other.essay.values[filter].includes(value))?.essay;
      found.set(value, { value, label: (essay && nameOf?.(value, essay)) ?? value, count: 0 });
    }
    return [...found.values()];
  });
}

/** Values of each filter, those of most results first. */
export function facetsOf(valuesOf: (filter: Filter) => FacetValue[]): Facets {
  const order = (a: FacetValue, b: FacetValue): number => b.count - a.count || (a.label < b.label ? -1 : 1);
  return Object.fromEntries(FILTERS.map((filter: Filter) => [filter.key, valuesOf(filter).sort(order)])) as Facets;
}
