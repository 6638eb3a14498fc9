import { FILTERS, type EssayFacts, type FacetValue, type Facets, type FilterName, type Filters } from '../types.ts';

function valuesOf(essay: EssayFacts, filter: FilterName): string[] {
  switch (filter) {
    case 'essay':
      return [essay.slug];
    case 'author':
      return essay.authors;
    default:
      return [essay[filter]];
  }
}

/**
 * Tells whether an essay passes filters: in each filter that is set, it has one of the values.
 *
 * @param essay the essay
 * @param filters the chosen values
 * @param except a filter that does not count
 */
export function passes(essay: EssayFacts, filters: Filters, except?: FilterName): boolean {
  return FILTERS.every((filter) => {
    const chosen = filters[filter] ?? [];
    return filter === except || chosen.length === 0 || valuesOf(essay, filter).some((value) => chosen.includes(value));
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
  const facet = (filter: FilterName): FacetValue[] => {
    const found = new Map<string, FacetValue>();
    for (const { essay } of hits) {
      for (const value of valuesOf(essay, filter)) {
        const label = filter === 'essay' ? essay.title : value;
        const known = found.get(value) ?? { value, label, count: 0 };
        found.set(value, { ...known, count: known.count + (passes(essay, filters, filter) ? 1 : 0) });
      }
    }
    for (const value of filters[filter] ?? []) {
      if (!found.has(value)) found.set(value, { value, label: value, count: 0 });
    }
    return [...found.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  };
  return { essay: facet('essay'), author: facet('author'), publication: facet('publication'), year: facet('year') };
}
