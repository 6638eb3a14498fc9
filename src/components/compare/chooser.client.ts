import * as t from '#strings/chosen.ts';
import { askedPair, noticeOfPair } from './compare-address.ts';
import type { SideName } from './joined-view.client.ts';

/** Addresses of an essay and its topics. */
interface Addresses {
  slug: string;
  essay: string;
  topics: string;
}

/** Two essays to be read side by side. */
export type ChosenPair = Record<SideName, Addresses>;

/** The two lists from which essays are chosen, and the address of the page that names them. */
export class Chooser {
  /** The chosen essays, if there are two. */
  pair: ChosenPair | undefined;
  readonly #reader: HTMLElement;
  readonly #load: (pair: ChosenPair) => void;
  readonly #lists: Record<SideName, HTMLSelectElement>;
  readonly #heading = document.querySelector('h1');
  readonly #siteName = document.title.split(' · ').at(-1) ?? '';

  constructor(reader: HTMLElement, load: (pair: ChosenPair) => void, signal: AbortSignal) {
    this.#reader = reader;
    this.#load = load;
    this.#lists = { left: this.#list('left'), right: this.#list('right') };
    const { left, right } = this.#lists;
    // The page has the options once, where no pair is chosen: they may be many.
    if (right.length < left.length) right.append(...[...left.options].slice(1).map((option) => option.cloneNode(true)));
    for (const list of [left, right]) list.addEventListener('change', () => this.#choose(), { signal });
    this.#part('swap')?.addEventListener('click', () => this.#swap(), { signal });
    const other = this.#part('other');
    other?.addEventListener('click', () => this.#open(other.getAttribute('aria-expanded') !== 'true'), { signal });
  }

  /** Chooses what the address of the page asks for. */
  readAddress(): void {
    const { left, right } = this.#reader.dataset;
    const slugs = new Set([...this.#lists.left.options].map(({ value }) => value).filter((slug) => slug !== ''));
    const asked = left && right ? { left, right, notice: '' } : askedPair(location.search, (slug) => slugs.has(slug));
    this.#lists.left.value = asked.left;
    this.#lists.right.value = asked.right;
    this.#show(asked.notice);
  }

  /** Names the page after the two essays. */
  name(left: string, right: string): void {
    const name = t.pairTitle(left, right);
    if (this.#heading) this.#heading.textContent = name;
    document.title = `${name} · ${this.#siteName}`;
  }

  /** Announces what is missing, with a button that helps; an empty notice takes it back. */
  tell(notice: string, ...act: Node[]): void {
    this.#part('notice')?.replaceChildren(...(notice === '' ? [] : [notice]), ...act);
  }

  #part(name: string): HTMLElement | null {
    return this.#reader.querySelector(`[data-part=${name}]`);
  }

  #list(side: SideName): HTMLSelectElement {
    const list = this.#reader.querySelector<HTMLSelectElement>(`select[name=${side}]`);
    if (!list) throw new Error(`No list for the ${side} side`);
    return list;
  }

  #open(isOpen: boolean): void {
    this.#part('other')?.setAttribute('aria-expanded', String(isOpen));
    this.#reader.querySelector('.lists')?.toggleAttribute('data-open', isOpen);
  }

  #swap(): void {
    const { left, right } = this.#lists;
    [left.value, right.value] = [right.value, left.value];
    this.#choose();
  }

  /** Writes the choice into the address, and keeps the passage there, which may be of one of the two. */
  #choose(): void {
    const { left, right } = this.#lists;
    history.replaceState(history.state, '', this.#addressOf(left.value, right.value));
    this.#show(noticeOfPair(left.value, right.value));
  }

  /** The page of two essays has them in one order; any other choice is a query. */
  #addressOf(left: string, right: string): string {
    const { left: ownLeft, right: ownRight, pair = '', address = '' } = this.#reader.dataset;
    const own = ownLeft === left && ownRight === right;
    if (own && pair !== '') return pair.replace(':left', left).replace(':right', right) + location.hash;
    const asked = Object.entries({ left, right }).filter(([, slug]) => slug !== '');
    const query = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
    return `${address}${query}${location.hash}`;
  }

  #show(notice: string): void {
    this.tell(notice);
    const { left, right } = this.#lists;
    this.#showOfPair(left.value, right.value);
    if (left.value === '' || right.value === '' || left.value === right.value) {
      this.pair = undefined;
      this.#reader.dataset.state = 'choose';
      return;
    }
    const { essayPage = '', topics = '' } = this.#reader.dataset;
    const addressesOf = (slug: string): Addresses => ({
      slug,
      essay: essayPage.replace(':slug', slug),
      topics: topics.replace(':slug', slug),
    });
    this.pair = { left: addressesOf(left.value), right: addressesOf(right.value) };
    this.#load(this.pair);
  }

  /** Shows the parts on the page's own two essays only beside these, whichever side they are on. */
  #showOfPair(left: string, right: string): void {
    const { left: ownLeft, right: ownRight } = this.#reader.dataset;
    const isOwn = (ownLeft === left && ownRight === right) || (ownLeft === right && ownRight === left);
    for (const part of document.querySelectorAll<HTMLElement>('[data-of-pair]')) part.hidden = !isOwn;
  }
}
