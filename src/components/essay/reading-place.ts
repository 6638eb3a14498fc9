import { fragmentId } from '../../lib/fragment.ts';
import { passageId } from '../../lib/passage.ts';
import { isArrivedAt, partAt, readingLine, type View } from '../../lib/reading-place.ts';

/** Where a reader is in the essay of the page. */
export interface Place {
  /** Number of the passage that is read; 0 before the first. */
  passage: number;
  /** Its section: the id of a heading, or of another place that the contents lead to. */
  section: string | undefined;
}

/** The one place that all tell the reader of: what is scrolled to the line at which is read, or what was gone to. */
class ReadingPlace {
  readonly #passages: HTMLElement[] = [];
  readonly #sections: HTMLElement[];
  readonly #told = new Set<(place: Place) => void>();
  /** Passage or section that the reader went to and has not scrolled away from. */
  #arrivedAt: HTMLElement | undefined;
  #isDue = false;

  constructor() {
    for (let passage; (passage = document.getElementById(passageId(this.#passages.length + 1)));)
      this.#passages.push(passage);
    const links = document.querySelectorAll<HTMLAnchorElement>('essay-toc a');
    this.#sections = [...links].flatMap(({ hash }) => document.getElementById(fragmentId(hash)) ?? []);
    const arrive = (): void => {
      this.#arrivedAt = this.#named();
      this.#tellSoon();
    };
    addEventListener('hashchange', arrive);
    // Until then the browser may still be on its way to the place that the address names.
    addEventListener('load', arrive);
    for (const type of ['scroll', 'resize']) addEventListener(type, () => this.#tellSoon(), { passive: true });
    arrive();
  }

  /** Has someone told of the place, now and whenever it may have changed, until that is ended. */
  tell(told: (place: Place) => void, ended: AbortSignal): void {
    this.#told.add(told);
    ended.addEventListener('abort', () => this.#told.delete(told));
    told(this.now);
  }

  /** Where the reader is. */
  get now(): Place {
    const at = this.#arrivedAt;
    if (at && isArrivedAt(topOf(at), marginOf(at), view())) {
      // A section is read from its first passage on.
      const isSection = !this.#passages.includes(at);
      const before = countBefore(this.#passages, at);
      const passage = Math.min(before + 1, this.#passages.length);
      return { passage, section: isSection ? at.id : this.#sections[countBefore(this.#sections, at) - 1]?.id };
    }
    const line = readingLine(view());
    const section = this.#sections[partAt(this.#sections.map(topOf), line) - 1]?.id;
    return { passage: partAt(this.#passages.map(topOf), line), section };
  }

  /**
   * Goes to the next passage or the one before, if there is one.
   *
   * @param by 1 or -1
   */
  step(by: number): void {
    const next = this.#passages[this.now.passage - 1 + by];
    if (!next) return;
    // Without an entry in the history: going back leads to the page before, not through every passage.
    location.replace(`#${next.id}`);
    this.#arrivedAt = next;
    this.#tellSoon();
  }

  /** Passage or section that the address names. */
  #named(): HTMLElement | undefined {
    const id = fragmentId(location.hash);
    // The longer ranges have no element.
    const place = document.getElementById(id) ?? document.getElementById(id.replace(/-.*/, ''));
    return [...this.#passages, ...this.#sections].find((part) => place !== null && part.contains(place));
  }

  #tellSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      const named = this.#named();
      // Who has scrolled away has left; who follows the same link again has arrived again.
      if (named && Math.abs(topOf(named) - marginOf(named)) < 2) this.#arrivedAt = named;
      else if (this.#arrivedAt && !isArrivedAt(topOf(this.#arrivedAt), marginOf(this.#arrivedAt), view()))
        this.#arrivedAt = undefined;
      const { now } = this;
      for (const told of this.#told) told(now);
    });
  }
}

let place: ReadingPlace | undefined;

/** The place of the reader in the essay of the page. */
export function readingPlace(): ReadingPlace {
  place ??= new ReadingPlace();
  return place;
}

function topOf(part: Element): number {
  return part.getBoundingClientRect().top;
}

/** Pixels that the browser leaves above a part when it goes there. */
function marginOf(part: Element): number {
  const { scrollMarginTop } = getComputedStyle(part);
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return (parseFloat(scrollMarginTop) || 0) + (parseFloat(scrollPaddingTop) || 0);
}

function view(): View {
  const { scrollHeight } = document.documentElement;
  return { height: innerHeight, scroll: scrollY, range: scrollHeight - innerHeight };
}

/** How many parts come before another one on the page. */
function countBefore(parts: readonly Element[], other: Element): number {
  return parts.filter((part) => part.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING).length;
}
