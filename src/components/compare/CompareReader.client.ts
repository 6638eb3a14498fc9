import { chosenId, chosenPassage } from './compare-address.ts';
import { joinPassages } from './joined-passages.ts';
import type { EssayTopics } from '#topics/essay-topics.ts';
import * as t from '#strings/chosen.ts';
import { ConnectedElement } from '../browser/connected.client.ts';
import { loadEssayTopics } from '../browser/essay-topics.client.ts';
import '../link/copy-selection.client.ts';
import { loadStyle } from '../browser/load-style.client.ts';
import { make } from '../browser/make.client.ts';
import { readPage } from '../browser/read-page.client.ts';
import { Chooser, type ChosenPair } from './chooser.client.ts';
import style from './CompareColumns.css?url';
import { copyEssay } from './copy-essay.client.ts';
import { EssaySide } from './essay-side.client.ts';
import { JoinedView, otherOf, SIDES, type Frame, type SideName } from './joined-view.client.ts';

/** Numbers by which a key moves. */
const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, Home: -Infinity, End: Infinity };

/** `<compare-reader>`: two essays side by side, with joins between the passages that share topics. */
class CompareReader extends ConnectedElement implements Frame {
  #chooser: Chooser | undefined;
  #view: JoinedView | undefined;
  #sides: Record<SideName, EssaySide> | undefined;

  connected(signal: AbortSignal): void {
    this.#chooser = new Chooser(this, (pair) => void this.#load(pair), signal);
    for (const side of SIDES) {
      const column = this.#column(side);
      column?.addEventListener('click', (event) => this.#click(side, event), { signal });
      column?.addEventListener('keydown', (event) => this.#key(side, event), { signal });
      this.querySelector(`[data-show=${side}]`)?.addEventListener('click', () => this.show(side), { signal });
    }
    const onClick = (name: string, act: () => void) => this.find(name)?.addEventListener('click', act, { signal });
    onClick('previous', () => this.#view?.walk(-1));
    onClick('current', () => this.#view?.walk(0));
    onClick('next', () => this.#view?.walk(1));
    onClick('clear', () => this.#view?.clear());
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#view?.clear(), { signal });
    addEventListener('resize', () => this.#view?.paint(), { signal });
    addEventListener('hashchange', () => this.#chooseFromAddress(), { signal });
    this.#chooser.readAddress();
  }

  find(name: string): HTMLElement | null {
    return this.querySelector(`[data-part=${name}]`);
  }

  show(side: SideName): void {
    this.dataset.shown = side;
    for (const one of SIDES) {
      this.querySelector(`[data-show=${one}]`)?.setAttribute('aria-pressed', String(one === side));
    }
    this.#view?.paint();
  }

  isShown(side: SideName): boolean {
    const column = this.#column(side);
    return !!column && column.getClientRects().length > 0 && getComputedStyle(column).visibility === 'visible';
  }

  keep(essay: string, number: number | undefined): void {
    const address = new URL(location.href);
    address.hash = number === undefined ? '' : chosenId({ essay, number });
    history.replaceState(history.state, '', address);
  }

  #column(side: SideName): HTMLElement | null {
    return this.querySelector(`[data-side=${side}]`);
  }

  async #load(pair: ChosenPair): Promise<void> {
    this.dataset.state = 'loading';
    this.#view = undefined;
    try {
      const [pages, topics] = await Promise.all([
        Promise.all(SIDES.map((side) => readPage(pair[side].essay))),
        Promise.all(SIDES.map((side) => loadEssayTopics(pair[side].topics))),
        loadStyle(style),
      ]);
      // Others may have been chosen meanwhile.
      if (this.#chooser?.pair === pair) this.#fill(pair, pages, topics);
    } catch {
      if (this.#chooser?.pair === pair) this.#fail(pair);
    }
  }

  #fill(pair: ChosenPair, pages: readonly Document[], topics: readonly EssayTopics[]): void {
    const [left, right] = topics;
    if (!left || !right) return;
    const joins = joinPassages(left, right);
    const make = (side: SideName, own: EssayTopics, other: EssayTopics): EssaySide => {
      const column = this.#column(side);
      const page = pages[SIDES.indexOf(side)];
      if (!column || !page) throw new Error(`No ${side} side`);
      const button = this.querySelector(`[data-show=${side}]`);
      if (button) button.textContent = own.essay.shortName;
      return new EssaySide(side, column, copyEssay(page, pair[side].essay), own, joins[side], other.essay.shortName);
    };
    const sides = { left: make('left', left, right), right: make('right', right, left) };
    this.#sides = sides;
    this.#view = new JoinedView(sides, this);
    this.dataset.state = 'ready';
    this.#chooser?.name(sides.left.name, sides.right.name);
    this.#chooseFromAddress();
  }

  #fail(pair: ChosenPair): void {
    this.dataset.state = 'failed';
    const again = make('button', { type: 'button', textContent: t.tryAgain });
    again.addEventListener('click', () => {
      this.#chooser?.tell('');
      void this.#load(pair);
    });
    this.#chooser?.tell(t.essaysNotLoaded, again);
  }

  #chooseFromAddress(): void {
    const chosen = chosenPassage(location.hash);
    const side = SIDES.find((one) => this.#sides?.[one].slug === chosen?.essay);
    if (!chosen || !side) return;
    this.show(side);
    this.#view?.choose(side, chosen.number);
    this.#sides?.[side].bringIntoView(chosen.number);
  }

  #click(side: SideName, { target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const number = this.#sides?.[side].passageAt(target);
    if (number === undefined || target.closest('a, .joins')) return;
    if (target.closest('.number')) this.#view?.toggle(side, number);
    // A selection is not a choice.
    else if (getSelection()?.isCollapsed !== false) this.#view?.choose(side, number);
  }

  #key(side: SideName, event: KeyboardEvent): void {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (!isPlain || !(event.target instanceof Element) || !event.target.matches('.number')) return;
    const step = STEPS[event.key];
    if (step !== undefined) this.#view?.step(side, step);
    else if (event.key === this.#keyAcross(side)) this.#view?.cross(otherOf(side));
    else return;
    event.preventDefault();
  }

  /** The first essay, `left` in addresses, stands on the right in a language from right to left. */
  #keyAcross(side: SideName): string {
    return (side === 'left') === (t.direction === 'rtl') ? 'ArrowLeft' : 'ArrowRight';
  }
}

customElements.define('compare-reader', CompareReader);
