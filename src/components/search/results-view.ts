import type { Facets, SearchRequest } from '../../search/types.ts';
import { make } from '../make.ts';
import { CurrentResult } from './current-result.ts';
import { makeNarrow } from './narrow.ts';

/** Results that are shown at once. */
const SHOWN = 20;

/** What is to be shown of a search. */
export interface View {
  /** One line for everyone, and for a screen reader the only one that is read out by itself. */
  status: string;
  /** What is said of the query, between the line and the results. */
  notices: readonly HTMLElement[];
  /** Topics that the query names, above the passages. */
  topics: readonly HTMLElement[];
  /** Makes each passage, when it is to be shown. */
  results: readonly (() => HTMLElement)[];
  /** The topic whose passages alone were searched, with what takes that back. */
  within: HTMLElement | undefined;
  /** What results can be narrowed down to; none where there is nothing to narrow down. */
  narrow: { facets: Facets; request: SearchRequest } | undefined;
  state: 'idle' | 'done' | 'failed';
}

/** The part of a `<passage-search>` below its field. */
export interface ResultsView {
  show(view: View): void;
  /** Says something else in the status line, and whatever helps meanwhile. */
  say(status: string, ...notices: HTMLElement[]): void;
  busy(): void;
  /** The checkboxes. */
  choices: HTMLElement;
  /** Whether any result is shown. */
  readonly isEmpty: boolean;
}

function part<T extends Element>(host: HTMLElement, selector: string, type: new () => T): T {
  const found = host.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`<passage-search> has no ${selector}`);
}

/**
 * Sets up what is shown below the field.
 *
 * @param host the `<passage-search>`
 * @param field where the reader types
 * @param signal ends what it listens to
 */
export function makeResultsView(host: HTMLElement, field: HTMLInputElement, signal: AbortSignal): ResultsView {
  const list = part(host, '[data-search-results]', HTMLElement);
  const status = part(host, '[role=status]', HTMLElement);
  const help = host.querySelector<HTMLElement>('[data-part=help]');
  const choices = make('div', { className: 'choices' });
  const narrow = make('details', { className: 'narrow', hidden: true }, make('summary', {}, 'Narrow down'), choices);
  const within = make('div', { className: 'within' });
  const topics = make('ul', { className: 'topics', ariaLabel: 'Topics' });
  const told = make('div', { className: 'told' });
  const more = make('button', { type: 'button', className: 'quiet more', hidden: true });
  status.before(within);
  list.before(topics, told, narrow);
  list.after(more);

  const write = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };
  let results: View['results'] = [];
  let found = '';
  // Without a chosen result the line says again what was found.
  const current = new CurrentResult(field, [topics, list], (text) => write(text === '' ? found : text), signal);
  const showUntil = (end: number): void => {
    list.append(...results.slice(list.childElementCount, end).map((makeOne) => makeOne()));
    const left = results.length - list.childElementCount;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(left, SHOWN)} more`;
  };
  more.addEventListener(
    'click',
    () => {
      const first = list.childElementCount;
      showUntil(first + SHOWN);
      list.children[first]?.querySelector('a')?.focus();
    },
    { signal },
  );
  signal.addEventListener('abort', () => [within, topics, told, narrow, more].forEach((element) => element.remove()));

  return {
    choices,
    get isEmpty() {
      return list.childElementCount === 0;
    },
    busy: () => void (list.dataset.searchState = 'busy'),
    say(text, ...notices) {
      write(text);
      told.replaceChildren(...notices);
    },
    show(view) {
      current.clear();
      within.replaceChildren(...(view.within ? [view.within] : []));
      topics.replaceChildren(...view.topics);
      topics.hidden = view.topics.length === 0;
      list.replaceChildren();
      told.replaceChildren(...view.notices);
      found = view.status;
      write(view.status);
      results = view.results;
      showUntil(SHOWN);
      if (view.narrow) showChoices(choices, view.narrow);
      // What is in force from the start, by the address, shows.
      if (narrow.hidden && Object.keys(view.narrow?.request.filters ?? {}).length > 0) narrow.open = true;
      narrow.hidden = !view.narrow;
      if (help) help.hidden = view.state !== 'idle';
      list.dataset.searchState = view.state;
    },
  };
}

/** Keeps the focus where it is while the checkboxes are made anew. */
function showChoices(choices: HTMLElement, { facets, request }: NonNullable<View['narrow']>): void {
  const focused = document.activeElement;
  choices.replaceChildren(...makeNarrow(facets, request));
  if (!(focused instanceof HTMLInputElement) || focused.isConnected) return;
  [...choices.querySelectorAll('input')]
    .find(({ name, value }) => name === focused.name && value === focused.value)
    ?.focus();
}
