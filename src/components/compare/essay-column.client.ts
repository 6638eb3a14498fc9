import { ADDED } from '#passages/added.ts';
import { rangeOf, readElement } from '#passages/page.ts';
import * as t from '#strings/chosen.ts';
import type { EssayTopics, TopicLink } from '#topics/essay-topics.ts';
import { make } from '../browser/make.client.ts';
import type { EssayCopy } from './copy-essay.client.ts';
import { joiningTopics, type JoinedPassage, type Joins } from './joined-passages.ts';
import { numberButton, withTopics } from './passage-parts.client.ts';

/** Space that stays free above and below a passage that is brought into view. */
const ROOM = 16;

export interface LoadedEssay extends EssayCopy {
  topics: EssayTopics;
}

/** One of the two essays of a comparison. */
export class EssayColumn {
  readonly slug: string;
  readonly name: string;
  readonly element: HTMLElement;
  /** The words that name the joining topics. */
  named: Range[] = [];
  /** By number: the passage, its number as a button, and the line on its joins. */
  readonly passages: ReadonlyMap<number, { frame: HTMLElement; button: HTMLButtonElement; foot: HTMLElement }>;
  readonly #topics: EssayTopics;
  readonly #joins: Joins;
  /** The number at which Tab stops (roving tabindex). */
  #roving = 0;

  constructor(element: HTMLElement, { slug, name, header, text, topics }: LoadedEssay, joins: Joins, other: string) {
    this.slug = slug;
    this.name = name;
    this.element = element;
    this.#topics = topics;
    this.#joins = joins;
    const { lang } = document.documentElement;
    this.passages = new Map(
      Array.from(text.querySelectorAll<HTMLElement>('.passage'), (frame) => {
        const number = Number(frame.dataset.number);
        const button = numberButton(number, this.joinedWith(number).length, this.name, other);
        const foot = make('p', { className: 'joins small editor', dir: t.direction, hidden: true });
        for (const added of [button, foot]) {
          added.lang = lang;
          added.setAttribute(ADDED, '');
        }
        frame.prepend(button);
        frame.append(foot);
        return [number, { frame, button, foot }] as const;
      }),
    );
    this.#rove([...this.passages.keys()][0] ?? 0);
    // The label is in the language of the page, and the text within in its own.
    const group = make('div', { role: 'group', ariaLabel: t.essaysPassages(this.name) }, text);
    group.setAttribute('aria-describedby', 'compare-keys');
    element.replaceChildren(header, group);
  }

  /** Joined passages of the other essay, the most related first. */
  joinedWith(number: number): readonly JoinedPassage[] {
    return this.#joins.get(number) ?? [];
  }

  /** Removes all highlights. */
  clear(): void {
    this.named = [];
    for (const { frame, button, foot } of this.passages.values()) {
      delete frame.dataset.lit;
      button.setAttribute('aria-pressed', 'false');
      foot.hidden = true;
    }
  }

  /** Highlights the chosen passage, and names the topics that join it with others. */
  light(number: number, other: string): void {
    this.#rove(number);
    const topics = joiningTopics(this.joinedWith(number));
    this.#light(number, 'chosen', topics, topics.length > 0 ? withTopics(t.joinedBy, topics) : [t.sharesNone(other)]);
  }

  /** Highlights a passage that is joined with the chosen one. */
  lightJoined({ number, topics }: JoinedPassage, place: string): void {
    this.#light(number, 'joined', topics, withTopics(t.joinedWithBy, topics, { place: [place] }));
  }

  #light(number: number, lit: string, topics: readonly TopicLink[], said: (Node | string)[]): void {
    const passage = this.passages.get(number);
    if (!passage) return;
    passage.frame.dataset.lit = lit;
    if (lit === 'chosen') passage.button.setAttribute('aria-pressed', 'true');
    passage.foot.replaceChildren(...said);
    passage.foot.hidden = false;
    const ids = new Set(topics.map(({ id }) => id));
    const read = readElement(passage.frame);
    const places = this.#topics.passages.find((one) => one.number === number)?.places ?? [];
    const own = places.filter(([topic]) => ids.has(this.#topics.topics[topic]?.id ?? ''));
    this.named.push(...own.flatMap(([, start, end]) => rangeOf(read, start, end) ?? []));
  }

  /** Marks the current one of the joined passages, and shows it. */
  point(number: number): void {
    for (const [one, { frame }] of this.passages) {
      if (one === number) frame.dataset.lit = 'current';
      else if (frame.dataset.lit === 'current') frame.dataset.lit = 'joined';
    }
    this.#rove(number);
    this.bringIntoView(number);
  }

  /** Moves the focus on or back by some numbers; by 0 to the one at which Tab stops. */
  step(by: number): void {
    const numbers = [...this.passages.keys()];
    const place = Math.min(numbers.length - 1, Math.max(0, numbers.indexOf(this.#roving) + by));
    const number = numbers[place] ?? this.#roving;
    this.#rove(number);
    this.passages.get(number)?.button.focus({ preventScroll: true });
    this.bringIntoView(number);
  }

  #rove(number: number): void {
    this.#roving = number;
    for (const [one, { button }] of this.passages) button.tabIndex = one === number ? 0 : -1;
  }

  /**
   * Scrolls the column as little as shows the passage, or the beginning of a high one. The page scrolls only where the
   * passage would be out of the window.
   */
  bringIntoView(number: number): void {
    const frame = this.passages.get(number)?.frame;
    if (!frame) return;
    const { top, bottom, height } = frame.getBoundingClientRect();
    const column = this.element.getBoundingClientRect();
    const above = top - ROOM - column.top;
    const below = bottom + ROOM - column.bottom;
    const isHigher = height + 2 * ROOM > column.height;
    if (above < 0 || below > 0) this.element.scrollTop += above < 0 || isHigher ? above : below;
    const place = frame.getBoundingClientRect().top;
    if (place < 0 || place > innerHeight) this.element.scrollIntoView({ block: 'nearest' });
  }
}

/** Highlights the words in the columns that are shown. Safari paints hidden ones over others. */
export function paint(columns: readonly EssayColumn[]): void {
  if (!('highlights' in CSS)) return;
  const shown = columns.filter(({ element }) => getComputedStyle(element).visibility === 'visible');
  CSS.highlights.set('joined-words', new Highlight(...shown.flatMap(({ named }) => named)));
}
