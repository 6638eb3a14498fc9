import type { EssayTopics, TopicLink } from '#topics/essay-topics.ts';
import { joiningTopics, type JoinedPassage, type Joins } from './joined-passages.ts';
import { ADDED } from '#passages/added.ts';
import { rangeOf, readElement } from '#passages/page.ts';
import { make } from '../browser/make.client.ts';
import type { EssayCopy, PassageCopy } from './copy-essay.client.ts';
import type { SideName } from './joined-view.client.ts';

/** Space that stays free above what is brought into view. */
const ROOM = 16;

/** A passage on the page, with its number, which is a button, and what is said below it. */
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

  /**
   * @param side on which it stands
   * @param column where the essay is shown
   * @param copy the essay
   * @param topics its topics
   * @param joins what its passages are joined with
   * @param other what the other essay is called
   */
  constructor(side: SideName, column: HTMLElement, copy: EssayCopy, topics: EssayTopics, joins: Joins, other: string) {
    this.slug = topics.essay.slug;
    this.name = topics.essay.shortName;
    this.#column = column;
    this.#topics = topics;
    this.#joins = joins;
    this.passages = new Map(copy.passages.map((passage) => [passage.number, this.#show(passage, other)]));
    const [first] = this.passages.values();
    if (first) first.button.tabIndex = 0;
    column.setAttribute('aria-label', `${side === 'left' ? 'Left' : 'Right'}: ${copy.title}`);
    // The label is in the language of the page, and the text within in its own.
    const group = make('div', { role: 'group', ariaLabel: `Passages of ${this.name}` }, copy.text);
    group.setAttribute('aria-describedby', 'compare-keys');
    column.replaceChildren(copy.header, group);
    column.scrollTop = 0;
  }

  #show(passage: PassageCopy, other: string): ShownPassage {
    const count = this.joinedWith(passage.number).length;
    const hidden = (text: string) => make('span', { className: 'visually-hidden' }, text);
    const button = make(
      'button',
      { type: 'button', className: 'number quiet', tabIndex: -1, ariaPressed: 'false' },
      make('span', { ariaHidden: 'true' }, `¶${passage.number}`),
      hidden(`Paragraph ${passage.number} of ${this.name}, joined with `),
      make('span', { className: 'count' }, String(count)),
      hidden(` ${count === 1 ? 'passage' : 'passages'} of ${other}`),
    );
    button.lang = document.documentElement.lang;
    if (count === 0) button.dataset.alone = '';
    const foot = make('p', { className: 'joins small editor', lang: button.lang, dir: 'ltr', hidden: true });
    passage.frame.prepend(button);
    passage.frame.append(foot);
    for (const added of [button, foot]) added.setAttribute(ADDED, '');
    return { ...passage, button, foot };
  }

  /** What a passage is joined with, the most related first. */
  joinedWith(number: number): readonly JoinedPassage[] {
    return this.#joins.get(number) ?? [];
  }

  /** The passage that an element is in or is. */
  passageAt(element: Element): number | undefined {
    const frame = this.#column.contains(element) ? element.closest<HTMLElement>('.passage') : null;
    return frame ? Number(frame.dataset.number) : undefined;
  }

  /** Takes every mark away. */
  clear(): void {
    for (const { frame, button, foot } of this.passages.values()) {
      delete frame.dataset.lit;
      button.setAttribute('aria-pressed', 'false');
      foot.hidden = true;
    }
  }

  /** Lights up the passage that the reader has chosen, and names what joins it with others. */
  light(number: number, other: string): Range[] {
    const topics = joiningTopics(this.joinedWith(number));
    const none = `Shares no topic with ${other}.`;
    return this.#light(number, 'chosen', topics.length > 0 ? ['Joined by ', ...links(topics)] : [none], topics);
  }

  /** Lights up a passage that is joined with the one chosen. */
  lightJoined({ number, topics }: JoinedPassage, chosen: string): Range[] {
    return this.#light(number, 'joined', [`Joined with ${chosen} by `, ...links(topics)], topics);
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

  /** Marks which of the joined passages the reader is led to. */
  point(number: number): void {
    for (const { frame } of this.passages.values()) if (frame.dataset.lit === 'current') frame.dataset.lit = 'joined';
    const frame = this.passages.get(number)?.frame;
    if (frame) frame.dataset.lit = 'current';
  }

  /** Makes a number the one that the key Tab comes to, and gives it the focus where asked. */
  rove(number: number, focus: boolean): void {
    const passage = this.passages.get(number);
    if (!passage) return;
    for (const { button } of this.passages.values()) button.tabIndex = -1;
    passage.button.tabIndex = 0;
    if (focus) passage.button.focus({ preventScroll: true });
    if (focus) this.bringIntoView(number);
  }

  /** The number that the key Tab comes to. */
  get roving(): number {
    return [...this.passages.values()].find(({ button }) => button.tabIndex === 0)?.number ?? 1;
  }

  /**
   * Scrolls the column as little as shows the passage; of one that is too high, its beginning. The page is scrolled only
   * where the column itself would be out of the window there.
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

function links(topics: readonly TopicLink[]): (Node | string)[] {
  return topics.flatMap(({ name, href }, index) => [
    ...(index > 0 ? [' '] : []),
    make('a', { href, className: 'topic quiet-link', textContent: name }),
  ]);
}
