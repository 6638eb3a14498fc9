import type { Page } from '@playwright/test';

/**
 * Looks for text that lies upon other text in the window, and for text that its ground does not stand out from.
 *
 * @param page the page, as it is now
 * @returns what is found, each in a few words
 */
export function illegible(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isOpaque = (colour: string): boolean => (numbers(colour)[3] ?? 1) === 1;
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return isOpaque(backgroundColor) ? backgroundColor : groundOf(element.parentElement);
    };

    // What only those who listen are given is one pixel wide.
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
        const colours = [getComputedStyle(element).color, groundOf(element)];
        const [dark = 0, light = 0] = colours.map(luminance).sort((a, b) => a - b);
        if ((light + 0.05) / (dark + 0.05) < 4.5) found.push(`cannot be told from its ground: ${text}`);
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
