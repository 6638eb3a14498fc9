import { FILTERS, type Filter, type FilterName, type Filters } from '../filters.ts';
import type { EssayFacts, FacetValue, Facets } from '../types.ts';

/**
 * Tells whether an essay passes filters: in each filter that is set, it has one of the values.
 *
 * @param essay the essay
 * @param filters the chosen values
 * @param except a filter that does not count
 */
export function passes(essay: EssayFacts, filters: Filters, except?: FilterName): boolean {
  return FILTERS.every(({ key: filter }) => {
    const chosen = filters[filter] ?? [];
    return filter === except || chosen.length === 0 || essay.values[filter].some((value) => chosen.includes(value));
  });
}

/**
 * Counts what results can be narrowed down to.
 *
 * @param hits all results, whatever is chosen
 * @param filters what is chosen: it counts for the other filters, and its own values stay in the list
 * @returns for each filter its values, those with most results first
 */
export function countFacets(hits: readonly { essay: EssayFacts }[], filters: Filters): Facets {
  const facet = (filter: FilterName, nameOf: Filter['nameOf']): FacetValue[] => {
    const found = new Map<string, FacetValue>();
    for (const { essay } of hits) {
      for (const value of essay.values[filter]) {
        const label = nameOf?.(value, essay) ?? value;
        const known = found.get(value) ?? { value, label, count: 0 };
        found.set(value, { ...known, count: known.count + (passes(essay, filters, filter) ? 1 : 0) });
      }
    }
    for (const value of filters[filter] ?? []) {
      if (!found.has(value)) found.set(value, { value, label: value, count: 0 });
    }
    return [...found.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  };
  return Object.fromEntries(
    FILTERS.map(({ key, ...filter }: Filter) => [key, facet(key as FilterName, filter.nameOf)]),
  ) as Facets;
}
