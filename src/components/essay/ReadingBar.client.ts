import { isOn, parsePositions, storageKeys } from '#lib/stored.ts';
import { passageId, passageNumber } from '#passages/passage.ts';
import { readingMinutes } from '#lib/reading-time.ts';
import { afterActivation } from '../browser/activation.client.ts';
import { find, findAround, findPart } from '../browser/find.client.ts';
import { hasPopovers, isOpen } from '../browser/popovers.client.ts';
import { readStored, writeStored } from '../browser/storage.client.ts';
import { step, tellPlace } from './reading-place.client.ts';
import * as t from '#strings/chosen.ts';

/** Keys for the next and the previous passage, off by default. */
const STEPS: Record<string, number> = { j: 1, k: -1 };

/** Elements with own uses for keys. */
const KEPT_FOR_OTHERS = 'input, textarea, select, dialog';

/** `<reading-bar>`: shows the reading position, stores it, and offers to continue there. */
class ReadingBar extends HTMLElement {
  /** Number of the passage in the bar; 0 before the first. */
  #shown = 0;

  connectedCallback(): void {
    // Without popovers the contents stand in the page.
    if (!hasPopovers) this.querySelector('button')?.remove();
    // What nobody has seen is not read.
    afterActivation(() => {
      this.#offerToContinue();
      tellPlace(({ passage }) => this.#show(passage));
    });
    document.addEventListener('keydown', (event) => this.#step(event));
  }

  get #words(): number[] {
    return (this.dataset.words ?? '').split(' ').map(Number);
  }

  get #link(): HTMLAnchorElement {
    return find(this, 'a');
  }

  get #remembered(): number {
    return parsePositions(readStored(storageKeys.positions))[this.dataset.essay ?? ''] ?? 0;
  }

  #offerToContinue(): void {
    const link = this.#link;
    const remembered = this.#remembered;
    if (location.hash !== '' || remembered < 2 || remembered > this.#words.length) return;
    link.hash = passageId(remembered);
    link.textContent = t.continueAt(remembered);
    link.hidden = false;
    link.addEventListener('click', () => (link.hidden = true));
    // It may be forgotten elsewhere.
    addEventListener('storage', () => (link.hidden ||= this.#remembered === 0));
  }

  #show(number: number): void {
    if (number === this.#shown) return;
    this.#shown = number;
    const words = this.#words;
    const minutes = readingMinutes(words.slice(number - 1).reduce((sum, count) => sum + count, 0));
    findPart(this, 'place').textContent = t.readingPlace(number, words.length, minutes);
    find(this, '.place').hidden = number === 0;
    find(this, 'progress').value = number;
    // Everyone begins at the first passage.
    if (number > 1) this.#remember(number);
  }

  #remember(number: number): void {
    const positions = parsePositions(readStored(storageKeys.positions));
    writeStored(storageKeys.positions, { ...positions, [this.dataset.essay ?? '']: number });
    if (passageNumber(this.#link.hash.slice(1)) === number) this.#link.hidden = true;
  }

  #step(event: KeyboardEvent): void {
    const by = STEPS[event.key];
    const isForBrowser = event.ctrlKey || event.metaKey || event.altKey;
    if (by === undefined || isForBrowser || !isOn(readStored(storageKeys.settings), 'keys')) return;
    if (findAround(event, KEPT_FOR_OTHERS) || isOpen(findAround(event, '[popover]'))) return;
    step(by);
  }
}

customElements.define('reading-bar', ReadingBar);
