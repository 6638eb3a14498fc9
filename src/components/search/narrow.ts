import { FILTERS, type Facets, type FilterName, type SearchRequest } from '../../search/types.ts';
import { make } from '../make.ts';

const LEGENDS: Record<FilterName, string> = {
  essay: 'Essay',
  author: 'Author',
  publication: 'First published in',
  year: 'Year',
};
/** Values of a filter that are offered, those with most results. */
const OFFERED = 12;

/**
 * Makes the checkboxes that narrow results down, and the choice of the order.
 *
 * @param facets the values, with the number of results that have them
 * @param request what is chosen now
 */
export function makeNarrow(facets: Facets, request: SearchRequest): HTMLElement[] {
  const groups = FILTERS.flatMap((filter) => {
    const chosen = request.filters[filter] ?? [];
    const values = facets[filter].filter(
      ({ value }, index) => value !== '' && (index < OFFERED || chosen.includes(value)),
    );
    if (values.length === 0) return [];
    const boxes = values.map(({ value, label, count }) => {
      const box = make('input', { type: 'checkbox', name: filter, value, checked: chosen.includes(value) });
      return make('label', {}, box, make('span', {}, label), make('span', { className: 'count' }, ` ${count}`));
    });
    return [make('fieldset', {}, make('legend', {}, LEGENDS[filter]), ...boxes)];
  });
  const orders = [
    ['relevance', 'Best match first'],
    ['reading', 'As they are read'],
  ] as const;
  const order = make(
    'fieldset',
    {},
    make('legend', {}, 'Order'),
    ...orders.map(([value, label]) =>
      make(
        'label',
        {},
        make('input', { type: 'radio', name: 'sort', value, checked: request.sort === value }),
        make('span', {}, label),
      ),
    ),
  );
  return [...groups, order];
}

/**
 * Reads what is chosen.
 *
 * @param box the element that holds what `makeNarrow` made
 */
export function readNarrow(box: HTMLElement): Pick<SearchRequest, 'filters' | 'sort'> {
  const inputs = [...box.querySelectorAll('input')].filter(({ checked }) => checked);
  const filters: SearchRequest['filters'] = {};
  for (const filter of FILTERS) {
    const values = inputs.filter(({ name }) => name === filter).map(({ value }) => value);
    if (values.length > 0) filters[filter] = values;
  }
  return {
    filters,
    sort: inputs.some(({ name, value }) => name === 'sort' && value === 'reading') ? 'reading' : 'relevance',
  };
}
