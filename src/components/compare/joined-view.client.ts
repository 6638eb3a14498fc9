import { joinedInWords, type JoinedPassage } from './joined-passages.ts';
import type { EssaySide } from './essay-side.client.ts';

export const SIDES = ['left', 'right'] as const;
export type SideName = (typeof SIDES)[number];

/** What shows a choice besides the essays, and keeps it. */
export interface Frame {
  /** The part of the reader with this name. */
  find(name: string): HTMLElement | null;
  /** Shows one of the sides where there is no room for both. */
  show(side: SideName): void;
  isShown(side: SideName): boolean;
  /** Writes a choice into the address of the page. */
  keep(essay: string, number: number | undefined): void;
}

/** Name of the highlight of the words that name the topics. */
const NAMED = 'joined-words';

/** What the reader has chosen, and what that lights up. */
export class JoinedView {
  readonly #sides: Record<SideName, EssaySide>;
  readonly #frame: Frame;
  #chosen: { side: SideName; number: number } | undefined;
  /** Which of the joined passages the reader is led to. */
  #current = 0;
  /** The words that name what joins the chosen passage with others. */
  #named: Record<SideName, Range[]> = { left: [], right: [] };

  constructor(sides: Record<SideName, EssaySide>, frame: Frame) {
    this.#sides = sides;
    this.#frame = frame;
    this.#tell();
  }

  /** Chooses a passage; the one that is chosen already is left as it is. */
  choose(side: SideName, number: number): void {
    if (!this.#sides[side].passages.has(number)) return;
    if (this.#chosen?.side === side && this.#chosen.number === number) return;
    this.#darken();
    this.#chosen = { side, number };
    this.#current = 0;
    const own = this.#sides[side];
    const other = this.#sides[otherOf(side)];
    own.rove(number, false);
    const chosen = `${own.name} ¶${number}`;
    this.#named[side] = own.light(number, other.name);
    this.#named[otherOf(side)] = own.joinedWith(number).flatMap((joined) => other.lightJoined(joined, chosen));
    this.paint();
    this.#frame.keep(own.slug, number);
    this.#tell();
    this.#point();
  }

  /** Chooses a passage, or takes the choice back where it is the one chosen. */
  toggle(side: SideName, number: number): void {
    if (this.#chosen?.side === side && this.#chosen.number === number) this.clear();
    else this.choose(side, number);
  }

  clear(): void {
    if (!this.#chosen) return;
    this.#darken();
    this.#chosen = undefined;
    this.#frame.keep('', undefined);
    this.#tell();
  }

  /** Leads to the next of the joined passages, or the previous one; by 0 to the same again. */
  walk(by: number): void {
    if (!this.#chosen) return;
    const { length } = this.#sides[this.#chosen.side].joinedWith(this.#chosen.number);
    if (length === 0) return;
    this.#current = (this.#current + by + length) % length;
    this.#frame.show(otherOf(this.#chosen.side));
    this.#point();
  }

  /** Moves the focus to another number of a side. */
  step(side: SideName, by: number): void {
    const numbers = [...this.#sides[side].passages.keys()];
    const at = numbers.indexOf(this.#sides[side].roving);
    const next = numbers[Math.min(numbers.length - 1, Math.max(0, at + by))];
    if (next !== undefined) this.#sides[side].rove(next, true);
  }

  /** Moves the focus over to a side: to the passage that the reader is led to there, else to where the focus was last. */
  cross(side: SideName): void {
    this.#frame.show(side);
    this.#sides[side].rove(this.#sides[side].roving, true);
  }

  /** Paints the words on the sides that are shown. Safari paints words that are not shown over others. */
  paint(): void {
    if (!('highlights' in CSS)) return;
    const shown = SIDES.filter((side) => this.#frame.isShown(side)).flatMap((side) => this.#named[side]);
    CSS.highlights.set(NAMED, new Highlight(...shown));
  }

  #darken(): void {
    for (const side of SIDES) {
      this.#sides[side].clear();
      this.#named[side] = [];
    }
    this.paint();
  }

  /** Brings into view which joined passage the reader is led to, and names it. */
  #point(): void {
    if (!this.#chosen) return;
    const { side, number } = this.#chosen;
    const other = this.#sides[otherOf(side)];
    const joined = this.#sides[side].joinedWith(number);
    const current = joined[this.#current];
    const label = this.#frame.find('current');
    if (!current || !label) return;
    other.point(current.number);
    other.rove(current.number, false);
    other.bringIntoView(current.number);
    label.textContent = `${other.name} ¶${current.number}${joined.length > 1 ? `, ${this.#current + 1} of ${joined.length}` : ''}`;
  }

  /** Says what is chosen, or how to choose. */
  #tell(): void {
    const chosen = this.#chosen;
    const joined = chosen ? this.#sides[chosen.side].joinedWith(chosen.number) : [];
    const status = this.#frame.find('status');
    if (status) status.textContent = chosen ? this.#inWords(chosen, joined) : '';
    this.#hide('help', chosen !== undefined);
    this.#hide('clear', chosen === undefined);
    this.#hide('walk', joined.length === 0);
    for (const name of ['previous', 'next']) this.#hide(name, joined.length < 2);
  }

  #inWords({ side, number }: { side: SideName; number: number }, joined: readonly JoinedPassage[]): string {
    return joinedInWords(`${this.#sides[side].name} ¶${number}`, joined, this.#sides[otherOf(side)].name);
  }

  #hide(name: string, isHidden: boolean): void {
    const part = this.#frame.find(name);
    if (part) part.hidden = isHidden;
  }
}

/** The other one of two sides. */
export function otherOf(side: SideName): SideName {
  return side === 'left' ? 'right' : 'left';
}
