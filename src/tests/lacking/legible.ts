import type { Page } from '@playwright/test';
import { giveContrast, type WithContrast } from '../contrast-in-page.ts';

/**
 * Looks for text that lies upon other text in the window, and for text that its ground does not stand out from.
 *
 * @returns what is found, each in a few words
 */
export async function illegible(page: Page): Promise<string[]> {
  await giveContrast(page);
  return page.evaluate(() => {
    const { contrastOf } = window as unknown as WithContrast;
    const found: string[] = [];
    // Text for screen readers only is one pixel wide.
    const isHidden = (element: Element | null): boolean =>
      element !== null && (element.getBoundingClientRect().width <= 1 || isHidden(element.parentElement));
    const isSeenAt = (element: Element, x: number, y: number): boolean => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    };

    const lines: { element: Element; text: string; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      const text = node.nodeValue?.trim().slice(0, 30) ?? '';
      if (!element || text === '' || getComputedStyle(element).visibility !== 'visible' || isHidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (!isSeenAt(element, box.left + box.width / 2, box.top + box.height / 2)) continue;
        lines.push({ element, text, box });
        if (contrastOf(getComputedStyle(element).color, element) < 4.5)
          found.push(`cannot be told from its ground: ${text}`);
      }
    }
    lines.forEach(({ element, text, box }, index) => {
      for (const other of lines.slice(index + 1)) {
        const [left, right] = [Math.max(box.left, other.box.left), Math.min(box.right, other.box.right)];
        const [top, bottom] = [Math.max(box.top, other.box.top), Math.min(box.bottom, other.box.bottom)];
        // Lines of a text that is set close touch each other.
        if (right - left < 2 || bottom - top < Math.min(box.height, other.box.height) / 2) continue;
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        if (isSeenAt(element, x, y) && isSeenAt(other.element, x, y)) found.push(`${text} upon ${other.text}`);
      }
    });
    return [...new Set(found)];
  });
}
