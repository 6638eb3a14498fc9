import { expect } from 'vitest';
import type { Page, Point } from './browser.ts';

/** Actions and observations of a reader in any browser, by selector, and by words in the text or name of an element. */
export interface Reader {
  page: Page;
  goTo(path: string): Promise<void>;
  /** Resolves when such a thing can be seen. */
  sees(selector: string, words?: string): Promise<void>;
  /** Resolves when no such thing can be seen. */
  seesNo(selector: string, words?: string): Promise<void>;
  /** Resolves when any of the thing is in the window. */
  isAt(selector: string): Promise<void>;
  /** The texts of all such things that can be seen. */
  read(selector: string): Promise<string[]>;
  /** Clicks the first such thing, when it can be seen. */
  click(selector: string, words?: string): Promise<void>;
  /** Puts the focus on the first such thing, when it can be seen. */
  focus(selector: string, words?: string): Promise<void>;
  /** Resolves when the focus is on such a thing. */
  hasFocusOn(selector: string, words?: string): Promise<void>;
  press(...chords: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Selects with the mouse from the first letter of some words of the text to the last of others. */
  select(from: string, to: string): Promise<void>;
  selected(): Promise<string>;
  /** Text on the clipboard. */
  pasted(): Promise<string>;
  /** Resolves when the address, without its host, is this. */
  isAtAddress(address: string | RegExp): Promise<void>;
}

/** Puts a reader in front of a page. */
export function readerOf(page: Page, origin: string): Reader {
  const look = (selector: string, words = '', act: Act = 'look') => page.evaluate(lookFor, selector, words, act);
  const told = (what: string, selector: string, words = '') => ({ message: `${what} ${selector} ${words}`.trimEnd() });
  const sees: Reader['sees'] = (selector, words) =>
    expect.poll(async () => (await look(selector, words)).texts.length, told('sees', selector, words)).not.toBe(0);
  /** The middle of a thing, once it does not move any more: a reader does not click at what is passing. */
  const restingPlace = async (selector: string, words = ''): Promise<Point> => {
    for (let before: Point | undefined; ;) {
      const { middle } = await look(selector, words, 'show');
      if (middle.x === before?.x && middle.y === before.y) return middle;
      before = middle;
    }
  };
  return {
    page,
    goTo: (path) => page.goTo(origin + path),
    sees,
    seesNo: (selector, words) =>
      expect.poll(async () => (await look(selector, words)).texts, told('sees no', selector, words)).toEqual([]),
    isAt: (selector) => expect.poll(async () => (await look(selector)).isInWindow, told('is at', selector)).toBe(true),
    read: async (selector) => (await look(selector)).texts,
    click: async (selector, words) => {
      await sees(selector, words);
      await page.mouse(await restingPlace(selector, words));
    },
    focus: async (selector, words) => {
      await sees(selector, words);
      await look(selector, words, 'focus');
    },
    hasFocusOn: (selector, words = '') =>
      expect
        .poll(() => page.evaluate(focused, selector), told('has the focus on', selector, words))
        .toEqual({ is: true, name: expect.stringContaining(words) as string }),
    press: async (...chords) => {
      for (const chord of chords) await page.press(chord);
    },
    type: (text) => page.type(text),
    select: async (from, to) => {
      const [start, end] = await page.evaluate(endsOf, from, to);
      await page.mouse(start, { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, end);
    },
    selected: () => page.evaluate(() => getSelection()?.toString() ?? ''),
    pasted: async () => {
      await page.evaluate(showField);
      await page.press('Control+v');
      await expect.poll(() => page.evaluate(fieldText)).not.toBe('');
      return page.evaluate(takeField);
    },
    isAtAddress: (address) =>
      expect
        .poll(() => page.evaluate(() => location.pathname + location.search + location.hash))
        .toEqual(typeof address === 'string' ? address : expect.stringMatching(address)),
  };
}

// The functions below run in the page, each by itself.

type Act = 'look' | 'show' | 'focus';

function lookFor(selector: string, words: string, act: Act) {
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      [...element.getClientRects()].some(({ width, height }) => width * height > 0) &&
      [element.innerText, element.ariaLabel].some((text) => text?.replace(/\s+/g, ' ').includes(words)),
  );
  const [first] = seen;
  const place = () => first?.getClientRects()[0] ?? new DOMRect(0, 0, 0, 0);
  if (act === 'focus') first?.focus();
  if (act === 'show' && (place().top < 0 || place().bottom > innerHeight)) first?.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = place();
  return {
    texts: seen.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()),
    middle: { x: left + width / 2, y: top + height / 2 },
    isInWindow: first !== undefined && top < innerHeight && top + height > 0,
  };
}

function focused(selector: string) {
  const element = document.activeElement as HTMLInputElement | null;
  const name = element?.ariaLabel ?? element?.labels?.[0]?.innerText ?? element?.innerText ?? '';
  return { is: element?.matches(selector) ?? false, name: name.replace(/\s+/g, ' ') };
}

function endsOf(from: string, to: string): [Point, Point] {
  const rangeOf = (words: string): Range => {
    const texts = document.createTreeWalker(document.querySelector('.prose') ?? document, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = (texts.currentNode as Text).data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + words.length);
      return range;
    }
    throw new Error(`No text of a passage has “${words}”.`);
  };
  const [first, last] = [rangeOf(from), rangeOf(to)];
  first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const [start, end] = [[...first.getClientRects()].at(0), [...last.getClientRects()].at(-1)];
  if (!start || !end) throw new Error('The words have no place.');
  return [
    { x: start.left + 1, y: start.top + start.height / 2 },
    { x: end.right - 1, y: end.top + end.height / 2 },
  ];
}

function showField(): void {
  const field = Object.assign(document.createElement('textarea'), { id: 'pasted' });
  document.body.append(field);
  field.focus({ preventScroll: true });
}

function fieldText(): string {
  return document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '';
}

function takeField(): string {
  const field = document.querySelector<HTMLTextAreaElement>('#pasted');
  field?.remove();
  return field?.value ?? '';
}
