import type { Page } from '@playwright/test';
import { giveContrast, type WithContrast } from './contrast-in-page.ts';

/** Side of what can be pressed, in pixels (WCAG 2.2, 2.5.5, level AAA). */
export const TARGET = 44;

/** Characters of a line (1.4.8), and a few more where many are narrow; those that are as wide as high count twice. */
export const LINE = 84;

/**
 * Looks for what can be pressed and is smaller than WCAG 2.2 asks for at level AAA (2.5.5). What stands in a line of text
 * is excepted.
 *
 * @returns the beginning of each, and how wide and high it is where a press reaches it
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    /** Whether there are words beside it, in the same line. */
    const isInText = (element: Element): boolean => {
      if (!/^inline(-block)?$/.test(getComputedStyle(element).display)) return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      // In a row of facts, what is named in another cell is in the line.
      return /^(dd|td|th)$/.test(block?.localName ?? '') || block?.textContent.trim() !== element.textContent.trim();
    };
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || isInText(element)) continue;
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width <= 1 || getComputedStyle(element).clipPath !== 'none') continue;
      const [x, y] = [left + width / 2, top + height / 2];
      const belongs = (at: Element | null): boolean =>
        at !== null &&
        (element.contains(at) ||
          (at instanceof HTMLLabelElement && at.control === element) ||
          at.closest('label')?.control === element);
      const reach = (stepX: number, stepY: number): number => {
        let count = 0;
        while (count < least && belongs(document.elementFromPoint(x + stepX * (count + 1), y + stepY * (count + 1))))
          count += 1;
        return count;
      };
      const size = [1 + reach(1, 0) + reach(-1, 0), 1 + reach(0, 1) + reach(0, -1)];
      // A press reaches whole pixels: one is lost where the edges lie between two.
      if (Math.min(...size) < least - 1) found.push(`${size.join('×')} ${element.outerHTML.slice(0, 120)}`);
    }
    return found;
  }, TARGET);
}

/**
 * Looks for blocks of text that are not set as WCAG 2.2 asks for at level AAA (1.4.8): lines of more characters than can be
 * followed, lines too close, words driven apart.
 *
 * @returns what is found, each in a few words
 */
export function badlySet(page: Page): Promise<string[]> {
  return page.evaluate((most) => {
    const found: string[] = [];
    for (const block of document.querySelectorAll('p, li, dd, blockquote, figcaption, td')) {
      const { textAlign, lineHeight, fontSize, display } = getComputedStyle(block);
      if (textAlign === 'justify') found.push(`justified: ${block.textContent.slice(0, 40)}`);
      if (display === 'none' || !block.checkVisibility()) continue;
      const lines = new Map<number, number>();
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.parentElement?.closest('p, li, dd, blockquote, figcaption, td, pre, table') !== block) continue;
        if (node.parentElement.closest('.visually-hidden')) continue;
        // A word that is long may be broken.
        for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\S{1,9}\s*/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const { bottom, width } = range.getBoundingClientRect();
          if (width === 0) continue;
          const wide = word.replace(
            /[^\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
            '',
          ).length;
          const line = Math.round(bottom / 8);
          lines.set(
            line,
            (lines.get(line) ?? 0) + word.trimEnd().replace(/\p{M}/gu, '').length + wide + (/\s$/.test(word) ? 1 : 0),
          );
        }
      }
      const longest = Math.max(0, ...lines.values());
      if (longest > most) found.push(`${longest} characters in a line: ${block.textContent.trim().slice(0, 40)}`);
      if (lines.size > 2 && parseFloat(lineHeight) / parseFloat(fontSize) < 1.4)
        found.push(`close lines: ${block.textContent.slice(0, 40)}`);
    }
    return found;
  }, LINE);
}

/**
 * Looks at what has the focus: whether it is seen whole (WCAG 2.2, 2.4.12), with a ring of two pixels at least that stands
 * out from its ground (2.4.13) and that nothing cuts off.
 *
 * @returns what is wrong, with the beginning of the element; nothing where the page as a whole has the focus
 */
export async function focusProblems(page: Page): Promise<string[]> {
  await giveContrast(page);
  return page.evaluate(() => {
    const { contrastOf } = window as unknown as WithContrast;
    const focused = document.activeElement;
    if (!focused || focused === document.body) return [];
    // A choice that is painted by what stands beside it.
    const shown = getComputedStyle(focused).opacity === '0' ? (focused.nextElementSibling ?? focused) : focused;
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(shown);
    const problems: string[] = [];
    const width = parseFloat(outlineWidth);
    if (outlineStyle !== 'solid' || width < 2) problems.push(`has no ring (${outlineStyle} ${outlineWidth})`);

    const out = parseFloat(outlineOffset);
    const contrast = contrastOf(outlineColor, out < 0 ? shown : shown.parentElement);
    if (contrast < 3) problems.push(`has a ring of contrast ${contrast.toFixed(1)}`);

    const boxes = [...shown.getClientRects()];
    const seen = boxes.flatMap(({ left, right, top, bottom }) =>
      [left + 2, (left + right) / 2, right - 2].flatMap((x) =>
        [top + 2, (top + bottom) / 2, bottom - 2].map((y) => {
          const at = document.elementFromPoint(x, y);
          if (at === null) return false;
          // A target may be larger than it looks.
          const isPainted = [...at.getClientRects()].some(
            (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
          );
          return shown.contains(at) || at.contains(shown) || focused.contains(at) || !isPainted;
        }),
      ),
    );
    if (!seen.every(Boolean)) problems.push(seen.some(Boolean) ? 'is partly hidden' : 'is hidden');
    const ring = Math.max(0, out + width);
    for (let frame = shown.parentElement; frame; frame = frame.parentElement) {
      if (getComputedStyle(frame).overflowX === 'visible' || frame === document.documentElement) continue;
      const { left, right } = frame.getBoundingClientRect();
      if (boxes.some((box) => box.left - ring < left - 1 || box.right + ring > right + 1))
        problems.push('has a ring that is cut off');
    }
    return problems.map((problem) => `${focused.outerHTML.slice(0, 100)} ${problem}`);
  });
}
