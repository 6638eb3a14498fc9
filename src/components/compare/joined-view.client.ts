import * as t from '#strings/chosen.ts';
import { joinedInWords, type JoinedPassage } from './joined-passages.ts';
import type { EssaySide } from './essay-side.client.ts';

export const SIDES = ['left', 'right'] as const;
export type SideName = (typeof SIDES)[number];

/** The reader around the two essays. */
export interface Frame {
  /** Finds a part by its name. */
  find(name: string): HTMLElement | null;
  /** Shows a side where there is no room for both. */
  show(side: SideName): void;
  isShown(side: SideName): boolean;
  /** Writes a choice into the address of the page. */
  keep(essay: string, number: number | undefined): void;
}

/** Highlight of the words that name the topics, as the style sheet names it. */
const NAMED = 'joined-words';

/** The chosen passage, and what it highlights. */
export class JoinedView {
  readonly #sides: Record<SideName, EssaySide>;
  readonly #frame: Frame;
  #chosen: { side: SideName; number: number } | undefined;
  /** Index of the current one of the joined passages. */
  #current = 0;
  /** The words that name the joining topics. */
  #named: Record<SideName, Range[]> = { left: [], right: [] };

  constructor(sides: Record<SideName, EssaySide>, frame: Frame) {
    this.#sides = sides;
    this.#frame = frame;
    this.#tell();
  }

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

  /** Chooses a passage, or takes back the choice of the same one. */
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

  /** Goes on or back by some of the joined passages; by 0 to the current one again. */
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

  /** Moves the focus to the roving number of a side. */
  cross(side: SideName): void {
    this.#frame.show(side);
    this.#sides[side].rove(this.#sides[side].roving, true);
  }

  /** Highlights the words on the sides that are shown. Safari paints hidden ones over others. */
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

  /** Brings the current joined passage into view, and names it. */
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
    const place = `${other.name} ¶${current.number}`;
    label.textContent = joined.length > 1 ? t.joinedAt(place, this.#current + 1, joined.length) : place;
  }

  /** Says what is chosen, or shows how to choose. */
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
