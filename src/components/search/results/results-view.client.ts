import * as t from '#strings/chosen.ts';
import { find, findPart } from '../../browser/find.client.ts';
import { make } from '../../browser/make.client.ts';
import { CurrentResult } from './current-result.client.ts';
import { LateAnswer } from './late-answer.client.ts';
import { describeTrouble } from './messages.client.ts';
import { Narrow } from './narrow.client.ts';
import { ResultList } from './result-list.client.ts';
import { StatusLine } from './status-line.client.ts';
import type { View } from './view.client.ts';

/** Makes the parts below the field as `PassageSearch.astro` has them, for a page without them. */
function makeParts(): HTMLElement[] {
  const line = make('p', { className: 'label', ariaHidden: 'true' });
  line.dataset.part = 'line';
  const list = make('ol', { className: 'results', ariaLabel: t.results });
  Object.assign(list.dataset, { searchResults: '', searchState: 'idle' });
  return [line, make('p', { className: 'visually-hidden', role: 'status' }), list];
}

/** The part of a `<passage-search>` below its field. */
export class ResultsView {
  readonly #host: HTMLElement;
  readonly #form: HTMLElement;
  readonly #list: HTMLElement;
  readonly #help: HTMLElement | null;
  readonly #within = make('div', { className: 'within meta' });
  readonly #topics = make('ul', { className: 'topics above-2 below-2', ariaLabel: t.topicsPage });
  readonly #told = make('div', { className: 'told meta' });
  readonly #late = new LateAnswer();
  readonly #line: StatusLine;
  readonly #results: ResultList;
  readonly #current: CurrentResult;
  readonly #narrow: Narrow;
  /** The status where no result is chosen. */
  #found = '';

  constructor(
    host: HTMLElement,
    field: HTMLInputElement,
    choose: ConstructorParameters<typeof Narrow>[0],
    signal: AbortSignal,
  ) {
    this.#host = host;
    if (!host.querySelector('ol')) host.append(...makeParts());
    this.#form = find(host, 'form');
    this.#list = find(host, '[data-search-results]');
    this.#help = host.querySelector<HTMLElement>('[data-part=help]');
    const seen = findPart(host, 'line');
    this.#line = new StatusLine(seen, find(host, '[role=status]'));
    this.#narrow = new Narrow(choose);
    seen.before(this.#within);
    this.#list.before(this.#topics, this.#told, this.#narrow.element);
    this.#results = new ResultList(this.#list, (error) => this.#line.say(describeTrouble(error).text), signal);
    host.append(this.#late.button);
    this.#current = new CurrentResult(
      field,
      {
        items: () => [...this.#topics.children, ...this.#list.children],
        count: () => this.#topics.childElementCount + this.#results.count,
        more: () => this.#results.more(),
      },
      (text) => (text === '' ? this.#leave() : this.#line.say(text)),
      signal,
    );
    field.addEventListener('focus', () => this.#showLate(), { signal });
    this.#late.button.addEventListener('click', () => {
      this.#showLate();
      (host.querySelector<HTMLElement>('.result a') ?? field).focus();
    });
    signal.addEventListener('abort', () => {
      for (const added of [this.#within, this.#topics, this.#told, this.#narrow.element, this.#late.button]) {
        added.remove();
      }
    });
  }

  /** Whether no result is shown. */
  get isEmpty(): boolean {
    return this.#list.childElementCount === 0;
  }

  /** Notes a key press: the chosen result is left. */
  type(): void {
    this.#line.type();
    this.#current.clear();
    this.#showLate();
  }

  busy(): void {
    this.#list.dataset.searchState = 'busy';
    this.#results.isBusy = true;
  }

  /** Announces something else than an answer, with notices that help meanwhile. */
  say(status: string, ...notices: HTMLElement[]): void {
    this.#line.say(status);
    this.#told.replaceChildren(...notices);
  }

  /** Shows an answer. One that was not asked for by more than typing is offered, if it would replace what is in use. */
  show(view: View, isAsked: boolean): void {
    this.#results.isBusy = false;
    if (isAsked || !this.#isInUse) return this.#put(view);
    this.#list.dataset.searchState = 'waiting';
    this.#line.say(this.#late.keep(view));
  }

  /** Whether the reader is at something that another answer would replace. */
  get #isInUse(): boolean {
    const { activeElement } = document;
    const isAt = (element: HTMLElement): boolean => element.contains(activeElement);
    return this.#current.isChosen || (isAt(this.#host) && !isAt(this.#form) && !isAt(this.#narrow.element));
  }

  #leave(): void {
    this.#line.say(this.#found);
    this.#showLate();
  }

  #showLate(): void {
    const view = this.#late.take();
    if (view) this.#put(view);
  }

  #put(view: View): void {
    const hadFocus = this.#host.contains(document.activeElement);
    this.#late.take();
    this.#current.clear();
    this.#within.replaceChildren(...(view.within ? [view.within] : []));
    this.#topics.replaceChildren(...view.topics);
    this.#topics.hidden = view.topics.length === 0;
    this.#told.replaceChildren(...view.notices);
    this.#found = view.status;
    this.#line.say(view.status);
    this.#results.show(view.results);
    this.#showNarrow(view.narrow);
    if (this.#help) this.#help.hidden = view.state !== 'idle';
    this.#list.dataset.searchState = view.state;
    // The focused element may be gone. A field would bring up the keyboard of a telephone.
    if (hadFocus && !this.#host.contains(document.activeElement)) this.#form.querySelector('button')?.focus();
  }

  #showNarrow(narrow: View['narrow']): void {
    const { element } = this.#narrow;
    if (narrow) this.#narrow.show(narrow.facets, narrow.request);
    // Filters of the address are in sight from the start.
    if (element.hidden && Object.keys(narrow?.request.filters ?? {}).length > 0) element.open = true;
    element.hidden = !narrow;
  }
}
