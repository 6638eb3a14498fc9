import type { Page } from '@playwright/test';

/** The narrowest window that WCAG 2.2 asks for (1.4.10, Reflow): 320 pixels, as on a window of 1280 at 400 %. */
export const NARROW = { width: 320, height: 640 };

/**
 * Looks for whatever lies beyond the window's sides, and for words that are cut off; what scrolls by itself may be wider.
 *
 * @returns what is found, each in a few words
 */
export async function beyondTheSides(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth = 0 } = document.scrollingElement ?? {};
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} pixels wide`);

    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    // Text for screen readers only is one pixel wide on purpose.
    const isHidden = (element: Element): boolean =>
      element.getBoundingClientRect().width <= 1 || (element.parentElement !== null && isHidden(element.parentElement));

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility() || !node.nodeValue?.trim() || isHidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right } of range.getClientRects()) {
        // A fraction of a pixel is the browser's rounding.
        if ((left < -1 || right > innerWidth + 1) && !scrolls(element))
          found.push(`${left}–${right}: ${node.nodeValue}`);
      }
    }
    for (const element of document.body.querySelectorAll('*:not(input)')) {
      const { overflowX } = getComputedStyle(element);
      if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth && !isHidden(element)) {
        found.push(`cut off: ${element.outerHTML.slice(0, 100)}`);
      }
    }
    return found;
  });
}
