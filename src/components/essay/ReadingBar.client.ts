import { parsePositions, parseSettings, storageKeys } from '../../lib/reader-settings.ts';
import { passageId, passageNumber } from '../../lib/passage.ts';
import { readingMinutes } from '../../lib/words.ts';
import { hasPopovers, isOpen } from '../popovers.ts';
import { readStored, writeStored } from '../storage.ts';

/** The keys that lead to the next and the previous passage, for readers who have turned them on. */
const STEPS: Record<string, number> = { j: 1, k: -1 };

/** `<reading-bar>`: says where the reader is, remembers it, and leads back there. */
class ReadingBar extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #stop = new AbortController();
  /** Number of the passage that is being read; 0 before the first. */
  #current = 0;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const passages = this.#words.flatMap((_, index) => document.getElementById(passageId(index + 1)) ?? []);
    // Without popovers the contents stand in the page.
    if (!hasPopovers) this.querySelector('button')?.remove();
    this.#offerToContinue();
    // What is read is what crosses a line a third down the window.
    this.#observer = new IntersectionObserver(
      (entries) => {
        const read = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
        if (read) this.#arriveAt(passageNumber(read.target.id) ?? 0);
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const passage of passages) this.#observer.observe(passage);
    document.addEventListener('keydown', (event) => this.#step(event, passages), { signal });
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#stop.abort();
  }

  get #words(): number[] {
    return (this.dataset.words ?? '').split(' ').map(Number);
  }

  #offerToContinue(): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-part=continue]');
    const remembered = parsePositions(readStored(storageKeys.positions))[this.dataset.essay ?? ''] ?? 0;
    if (!link || location.hash !== '' || remembered < 2 || remembered > this.#words.length) return;
    link.hash = passageId(remembered);
    link.textContent = `Continue at ¶${remembered}`;
    link.hidden = false;
    link.addEventListener('click', () => (link.hidden = true), { signal: this.#stop.signal });
  }

  #arriveAt(number: number): void {
    this.#current = number;
    const words = this.#words;
    const minutes = readingMinutes(words.slice(number - 1).reduce((sum, count) => sum + count, 0));
    const place = this.querySelector<HTMLElement>('[data-part=place]');
    const progress = this.querySelector('progress');
    if (place) place.textContent = `¶${number} of ${words.length} · ${minutes} min left`;
    if (place?.parentElement) place.parentElement.hidden = false;
    if (progress) progress.value = number;
    // The first passage is where everyone begins; there is nothing to remember.
    if (number > 1) this.#remember(number);
  }

  #remember(number: number): void {
    const positions = parsePositions(readStored(storageKeys.positions));
    writeStored(storageKeys.positions, { ...positions, [this.dataset.essay ?? '']: number });
    const link = this.querySelector<HTMLAnchorElement>('[data-part=continue]');
    if (link && passageNumber(link.hash.slice(1)) === number) link.hidden = true;
  }

  #step(event: KeyboardEvent, passages: readonly HTMLElement[]): void {
    const step = STEPS[event.key];
    const isTyping =
      event.target instanceof Element &&
      (event.target.closest('input, textarea, select, dialog') ?? isOpen(event.target.closest('[popover]')));
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    if (parseSettings(readStored(storageKeys.settings)).keys !== 'on') return;
    const next = passages[this.#current - 1 + step];
    // Without an entry in the history: going back leads to the page before, not through every passage.
    if (next) location.replace(`#${next.id}`);
  }
}

customElements.define('reading-bar', ReadingBar);
