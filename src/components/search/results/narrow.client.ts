import { formatNumber } from '#language/local.ts';
import { FILTERS, type FilterName } from '#search/filters.ts';
import type { Facets, FacetValue, SearchRequest } from '#search/types.ts';
import * as t from '#strings/chosen.ts';
import { make, makeButton } from '../../browser/make.client.ts';

const ORDERS = [
  ['relevance', t.orderBest],
  ['reading', t.orderReading],
] as const;
/** Values of a filter that are offered at first, those with most results. */
const OFFERED = 12;

/** Values of a filter that are offered at first; chosen ones can always be taken back. */
export function offered(values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  return values.filter(({ value }, index) => index < OFFERED || chosen.includes(value));
}

/** The checkboxes of the filters, and the order of results. */
export class Narrow {
  readonly element: HTMLDetailsElement;
  readonly #choices = make('div', { className: 'tiles' });
  /** Filters with all their values shown. */
  readonly #whole = new Set<FilterName>();

  constructor(choose: (chosen: Pick<SearchRequest, 'filters' | 'sort'>) => void) {
    this.#choices.addEventListener('change', () => choose(this.#read()));
    const summary = make('summary', { className: 'editor' }, t.narrowDown);
    this.element = make('details', { className: 'narrow small on-screen', hidden: true }, summary, this.#choices);
  }

  /** Shows the filters; the focus stays where it is. */
  show(facets: Facets, request: SearchRequest): void {
    const focused = document.activeElement;
    const groups = FILTERS.flatMap(({ key, label }) => this.#makeGroup(key, label, facets[key], request));
    this.#choices.replaceChildren(...groups, makeOrder(request));
    if (!(focused instanceof HTMLInputElement) || focused.isConnected) return;
    [...this.#choices.querySelectorAll('input')]
      .find(({ name, value }) => name === focused.name && value === focused.value)
      ?.focus();
  }

  #makeGroup(
    filter: FilterName,
    label: string,
    facet: readonly FacetValue[],
    { filters }: SearchRequest,
  ): HTMLElement[] {
    const chosen = filters[filter] ?? [];
    const values = facet.filter(({ value }) => value !== '');
    if (values.length === 0) return [];
    const first = this.#whole.has(filter) ? values : offered(values, chosen);
    const makeBoxes = (some: readonly FacetValue[]): HTMLElement[] =>
      some.map((one) => makeBox(filter, one, chosen.includes(one.value)));
    const group = make('fieldset', {}, make('legend', {}, label), ...makeBoxes(first));
    if (first.length < values.length) {
      const showAll = (): void => {
        this.#whole.add(filter);
        const others = makeBoxes(values.filter((one) => !first.includes(one)));
        all.replaceWith(...others);
        others[0]?.querySelector('input')?.focus();
      };
      const all = makeButton(t.showAll(values.length), showAll, { className: 'link quiet bare' });
      group.append(all);
    }
    return [group];
  }

  #read(): Pick<SearchRequest, 'filters' | 'sort'> {
    const inputs = [...this.#choices.querySelectorAll('input')].filter(({ checked }) => checked);
    const filters: SearchRequest['filters'] = {};
    for (const { key } of FILTERS) {
      const values = inputs.filter(({ name }) => name === key).map(({ value }) => value);
      if (values.length > 0) filters[key] = values;
    }
    const isInOrder = inputs.some(({ name, value }) => name === 'sort' && value === 'reading');
    return { filters, sort: isInOrder ? 'reading' : 'relevance' };
  }
}

function makeBox(name: FilterName, { value, label, count }: FacetValue, checked: boolean): HTMLElement {
  const box = make('input', { type: 'checkbox', name, value, checked });
  const number = make('span', { className: 'count soft numerals' }, ` ${formatNumber(count)}`);
  return make('label', {}, box, make('bdi', {}, label), number);
}

function makeOrder({ sort }: SearchRequest): HTMLElement {
  const choices = ORDERS.map(([value, label]) => {
    const radio = make('input', { type: 'radio', name: 'sort', value, checked: sort === value });
    return make('label', {}, radio, make('span', {}, label));
  });
  return make('fieldset', {}, make('legend', {}, t.order), ...choices);
}
