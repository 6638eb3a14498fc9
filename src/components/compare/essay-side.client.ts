import type { EssayTopics, TopicLink } from '#topics/essay-topics.ts';
import { joiningTopics, type JoinedPassage, type Joins } from './joined-passages.ts';
import { ADDED } from '#passages/added.ts';
import { rangeOf, readElement } from '#passages/page.ts';
import * as t from '#strings/chosen.ts';
import { inline } from '#strings/inline.ts';
import { make } from '../browser/make.client.ts';
import type { EssayCopy, PassageCopy } from './copy-essay.client.ts';
import type { SideName } from './joined-view.client.ts';

/** Space that stays free above a passage that is brought into view. */
const ROOM = 16;

/** A passage on the page, with its number, which is a button, and the line on its joins below it. */
interface ShownPassage extends PassageCopy {
  button: HTMLButtonElement;
  foot: HTMLElement;
}

/** One of the two essays of a comparison. */
export class EssaySide {
  readonly slug: string;
  readonly name: string;
  readonly passages: ReadonlyMap<number, ShownPassage>;
  readonly #column: HTMLElement;
  readonly #topics: EssayTopics;
  readonly #joins: Joins;

  constructor(side: SideName, column: HTMLElement, copy: EssayCopy, topics: EssayTopics, joins: Joins, other: string) {
    this.slug = topics.essay.slug;
    this.name = topics.essay.shortName;
    this.#column = column;
    this.#topics = topics;
    this.#joins = joins;
    this.passages = new Map(copy.passages.map((passage) => [passage.number, this.#show(passage, other)]));
    const [first] = this.passages.values();
    if (first) first.button.tabIndex = 0;
    column.setAttribute('aria-label', side === 'left' ? t.comparedFirstIs(copy.title) : t.comparedSecondIs(copy.title));
    // The label is in the language of the page, and the text within in its own.
    const group = make('div', { role: 'group', ariaLabel: t.essaysPassages(this.name) }, copy.text);
    group.setAttribute('aria-describedby', 'compare-keys');
    column.replaceChildren(copy.header, group);
    column.scrollTop = 0;
  }

  #show(passage: PassageCopy, other: string): ShownPassage {
    const { length } = this.joinedWith(passage.number);
    const count = make('span', { className: 'count soft' }, String(length));
    const number = String(passage.number);
    const heard = inline<Node | string>(t.joinedCount(length), { number, essay: this.name, count, other });
    const place = heard.indexOf(count);
    const hidden = (pieces: readonly (Node | string)[]) =>
      make('span', { className: 'visually-hidden' }, pieces.filter((piece) => typeof piece === 'string').join(''));
    const button = make(
      'button',
      { type: 'button', className: 'number quiet bare small editor numerals', tabIndex: -1, ariaPressed: 'false' },
      make('span', { ariaHidden: 'true' }, `¶${number}`),
      hidden(heard.slice(0, place)),
      count,
      hidden(heard.slice(place + 1)),
    );
    button.lang = document.documentElement.lang;
    if (length === 0) button.dataset.alone = '';
    const foot = make('p', { className: 'joins small editor', lang: button.lang, dir: t.direction, hidden: true });
    passage.frame.prepend(button);
    passage.frame.append(foot);
    for (const added of [button, foot]) added.setAttribute(ADDED, '');
    return { ...passage, button, foot };
  }

  /** Joined passages of the other essay, the most related first. */
  joinedWith(number: number): readonly JoinedPassage[] {
    return this.#joins.get(number) ?? [];
  }

  /** The passage that an element is in or is. */
  passageAt(element: Element): number | undefined {
    const frame = this.#column.contains(element) ? element.closest<HTMLElement>('.passage') : null;
    return frame ? Number(frame.dataset.number) : undefined;
  }

  /** Removes all highlights. */
  clear(): void {
    for (const { frame, button, foot } of this.passages.values()) {
      delete frame.dataset.lit;
      button.setAttribute('aria-pressed', 'false');
      foot.hidden = true;
    }
  }

  /** Highlights the chosen passage, and names the topics that join it with others. */
  light(number: number, other: string): Range[] {
    const topics = joiningTopics(this.joinedWith(number));
    const said = topics.length > 0 ? sentence(t.joinedBy, { topics: links(topics) }) : [t.sharesNone(other)];
    return this.#light(number, 'chosen', said, topics);
  }

  /** Highlights a passage that is joined with the chosen one. */
  lightJoined({ number, topics }: JoinedPassage, chosen: string): Range[] {
    return this.#light(number, 'joined', sentence(t.joinedWithBy, { place: [chosen], topics: links(topics) }), topics);
  }

  #light(number: number, lit: string, said: (Node | string)[], topics: readonly TopicLink[]): Range[] {
    const passage = this.passages.get(number);
    if (!passage) return [];
    passage.frame.dataset.lit = lit;
    passage.button.setAttribute('aria-pressed', String(lit === 'chosen'));
    passage.foot.replaceChildren(...said);
    passage.foot.hidden = false;
    const ids = new Set(topics.map(({ id }) => id));
    const places = this.#topics.passages.find((one) => one.number === number)?.places ?? [];
    const named = places.filter(([place]) => ids.has(this.#topics.topics[place]?.id ?? ''));
    const [words] = passage.words;
    const read = words && readElement(words);
    return read ? named.flatMap(([, start, end]) => rangeOf(read, start, end) ?? []) : [];
  }

  /** Marks the current one of the joined passages. */
  point(number: number): void {
    for (const { frame } of this.passages.values()) if (frame.dataset.lit === 'current') frame.dataset.lit = 'joined';
    const frame = this.passages.get(number)?.frame;
    if (frame) frame.dataset.lit = 'current';
  }

  /** Makes a number the stop of Tab (roving tabindex), and focuses it where asked. */
  rove(number: number, focus: boolean): void {
    const passage = this.passages.get(number);
    if (!passage) return;
    for (const { button } of this.passages.values()) button.tabIndex = -1;
    passage.button.tabIndex = 0;
    if (focus) passage.button.focus({ preventScroll: true });
    if (focus) this.bringIntoView(number);
  }

  /** The number at which Tab stops. */
  get roving(): number {
    return [...this.passages.values()].find(({ button }) => button.tabIndex === 0)?.number ?? 1;
  }

  /**
   * Scrolls the column as little as shows the passage, or the beginning of a high one. The page scrolls only where the
   * passage would be out of the window.
   */
  bringIntoView(number: number): void {
    const passage = this.passages.get(number);
    if (!passage) return;
    const frame = passage.frame.getBoundingClientRect();
    const column = this.#column.getBoundingClientRect();
    const above = frame.top - ROOM - column.top;
    const below = frame.bottom + ROOM - column.bottom;
    if (above < 0 || below > 0) {
      const isHigher = frame.height + 2 * ROOM > column.height;
      this.#column.scrollTop += above < 0 || isHigher ? above : below;
    }
    const { top } = passage.frame.getBoundingClientRect();
    if (top < 0 || top > innerHeight) this.#column.scrollIntoView({ block: 'nearest' });
  }
}

function sentence(words: string, parts: Record<string, (Node | string)[]>): (Node | string)[] {
  return inline<(Node | string)[]>(words, parts).flat();
}

function links(topics: readonly TopicLink[]): (Node | string)[] {
  return topics.flatMap(({ name, href }, index) => [
    ...(index > 0 ? [' '] : []),
    make('a', { href, className: 'topic quiet-link', textContent: name }),
  ]);
}
