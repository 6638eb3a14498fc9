import { isOn, parsePositions, storageKeys } from '#lib/stored.ts';
import { passageId, passageNumber } from '#passages/passage.ts';
import { readingMinutes } from '#lib/reading-time.ts';
import { afterActivation } from '../browser/activation.client.ts';
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

  get #remembered(): number {
    return parsePositions(readStored(storageKeys.positions))[this.dataset.essay ?? ''] ?? 0;
  }

  #offerToContinue(): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-part=continue]');
    const remembered = this.#remembered;
    if (!link || location.hash !== '' || remembered < 2 || remembered > this.#words.length) return;
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
    const place = this.querySelector<HTMLElement>('[data-part=place]');
    const progress = this.querySelector('progress');
    if (place) place.textContent = t.readingPlace(number, words.length, minutes);
    if (place?.parentElement) place.parentElement.hidden = number === 0;
    if (progress) progress.value = number;
    // Everyone begins at the first passage.
    if (number > 1) this.#remember(number);
  }

  #remember(number: number): void {
    const positions = parsePositions(readStored(storageKeys.positions));
    writeStored(storageKeys.positions, { ...positions, [this.dataset.essay ?? '']: number });
    const link = this.querySelector<HTMLAnchorElement>('[data-part=continue]');
    if (link && passageNumber(link.hash.slice(1)) === number) link.hidden = true;
  }

  #step({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    const by = STEPS[key];
    if (by === undefined || ctrlKey || metaKey || altKey || !isOn(readStored(storageKeys.settings), 'keys')) return;
    if (target instanceof Element && (target.closest(KEPT_FOR_OTHERS) || isOpen(target.closest('[popover]')))) return;
    step(by);
  }
}

customElements.define('reading-bar', ReadingBar);
