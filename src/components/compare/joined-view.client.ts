import * as t from '#strings/chosen.ts';
import { findAround, hasModifier } from '../browser/find.client.ts';
import { chosenId, chosenPassage } from './compare-address.ts';
import { CompareBar } from './compare-bar.client.ts';
import { paint, type EssayColumn } from './essay-column.client.ts';
import { joinedInWords, type JoinedPassage } from './joined-passages.ts';

/** Numbers by which a key moves. */
const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, Home: -Infinity, End: Infinity };

/** The chosen passage. */
interface Choice {
  own: EssayColumn;
  number: number;
  joined: readonly JoinedPassage[];
}

/** Two essays side by side: the chosen passage, and the passages that share topics with it. */
export class JoinedView {
  readonly #reader: HTMLElement;
  readonly #columns: readonly EssayColumn[];
  readonly #bar: CompareBar;
  #choice: Choice | undefined;
  /** Index of the current one of the joined passages. */
  #current = 0;

  constructor(reader: HTMLElement, columns: readonly EssayColumn[], signal: AbortSignal) {
    this.#reader = reader;
    this.#columns = columns;
    for (const column of columns) {
      column.element.addEventListener('click', (event) => this.#click(column, event), { signal });
      column.element.addEventListener('keydown', (event) => this.#key(column, event), { signal });
      this.#shower(column)?.replaceChildren(column.name);
      this.#shower(column)?.addEventListener('click', () => this.#show(column), { signal });
    }
    this.#bar = new CompareBar(
      reader,
      (by) => this.#walk(by),
      () => this.#clear(),
      signal,
    );
    addEventListener('resize', () => paint(this.#columns), { signal });
    addEventListener('hashchange', () => this.#chooseFromAddress(), { signal });
    this.#chooseFromAddress();
  }

  /** The button that shows a column. */
  #shower({ element }: EssayColumn): HTMLElement | null {
    return this.#reader.querySelector(`[data-show=${element.dataset.side}]`);
  }

  #otherThan(own: EssayColumn): EssayColumn {
    return this.#columns.find((column) => column !== own) ?? own;
  }

  /** Shows a column where there is no room for both. */
  #show(shown: EssayColumn): void {
    this.#reader.dataset.shown = shown.element.dataset.side;
    for (const column of this.#columns) this.#shower(column)?.setAttribute('aria-pressed', String(column === shown));
    paint(this.#columns);
  }

  #click(own: EssayColumn, event: MouseEvent): void {
    if (findAround(event, 'a, .joins')) return;
    const number = Number(findAround(event, '.passage')?.dataset.number ?? 0);
    const isNumber = findAround(event, '.number') !== null;
    if (isNumber && this.#isChosen(own, number)) this.#clear();
    // A selection is not a choice.
    else if (isNumber || getSelection()?.isCollapsed !== false) this.#choose(own, number);
  }

  #key(own: EssayColumn, event: KeyboardEvent): void {
    if (hasModifier(event) || !findAround(event, '.number')) return;
    const step = STEPS[event.key];
    // The first essay, `left` in addresses, stands on the right in a language from right to left.
    const isAtLeft = (own === this.#columns[0]) === (t.direction === 'ltr');
    if (step !== undefined) own.step(step);
    else if (event.key === (isAtLeft ? 'ArrowRight' : 'ArrowLeft')) {
      const other = this.#otherThan(own);
      this.#show(other);
      other.step(0);
    } else return;
    event.preventDefault();
  }

  #chooseFromAddress(): void {
    const chosen = chosenPassage(location.hash);
    const own = this.#columns.find(({ slug }) => slug === chosen?.essay);
    if (!chosen || !own) return;
    this.#show(own);
    this.#choose(own, chosen.number);
    own.bringIntoView(chosen.number);
  }

  #isChosen(own: EssayColumn, number: number): boolean {
    return this.#choice?.own === own && this.#choice.number === number;
  }

  #choose(own: EssayColumn, number: number): void {
    if (!own.passages.has(number) || this.#isChosen(own, number)) return;
    const other = this.#otherThan(own);
    const joined = own.joinedWith(number);
    for (const column of this.#columns) column.clear();
    own.light(number, other.name);
    for (const passage of joined) other.lightJoined(passage, `${own.name} ¶${number}`);
    this.#choice = { own, number, joined };
    this.#current = 0;
    this.#keep(chosenId({ essay: own.slug, number }));
    this.#point();
  }

  #clear(): void {
    if (!this.#choice) return;
    for (const column of this.#columns) column.clear();
    this.#choice = undefined;
    this.#keep('');
  }

  /** Keeps the choice in the address, says it, and highlights its words. */
  #keep(hash: string): void {
    const address = new URL(location.href);
    address.hash = hash;
    history.replaceState(history.state, '', address);
    const { own, number = 0, joined = [] } = this.#choice ?? {};
    const said = own ? joinedInWords(`${own.name} ¶${number}`, joined, this.#otherThan(own).name) : '';
    this.#bar.tell(said, joined.length);
    paint(this.#columns);
  }

  /** Goes on or back by some of the joined passages; by 0 to the current one again. */
  #walk(by: number): void {
    if (!this.#choice) return;
    const { own, joined } = this.#choice;
    this.#current = (this.#current + by + joined.length) % joined.length;
    this.#show(this.#otherThan(own));
    this.#point();
  }

  /** Brings the current joined passage into view, and names it. */
  #point(): void {
    const { own, joined = [] } = this.#choice ?? {};
    const current = joined[this.#current];
    if (!own || !current) return;
    const other = this.#otherThan(own);
    other.point(current.number);
    const place = `${other.name} ¶${current.number}`;
    this.#bar.name(joined.length > 1 ? t.joinedAt(place, this.#current + 1, joined.length) : place);
  }
}
