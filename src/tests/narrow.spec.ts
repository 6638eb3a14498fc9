import { expect, test, type Page } from '@playwright/test';
import { everyPage, openDialog, searchIn } from './helpers.ts';
import { homeOf } from './sites.ts';

// The narrowest window that WCAG 2.2 asks for (1.4.10, Reflow): 320 pixels, as on a window of 1280 at 400 %.
test.use({ viewport: { width: 320, height: 640 } });

/** Whatever lies beyond the window's sides, and words that are cut off; what scrolls by itself may be wider. */
async function beyondTheSides(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth = 0 } = document.scrollingElement ?? {};
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} pixels wide`);

    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    // What only those who listen are given is one pixel wide on purpose.
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

for (const name of ['main', 'everything'] as const) {
  test(`no page of the site ${name} scrolls sideways or is cut off in a narrow window`, async ({ page }) => {
    const problems: string[] = [];
    for await (const address of everyPage(page, homeOf(name))) {
      for (const problem of await beyondTheSides(page)) problems.push(`${address}: ${problem}`);
    }
    expect(problems).toEqual([]);
  });
}

test('an opened account of what was left out fits a narrow window', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await page.getByText('What became of each line of the text as received').click();
  await expect(page.getByText(/Line 27/)).toBeVisible();
  expect(await beyondTheSides(page)).toEqual([]);
});

test('results fit a narrow window, on the search page and in the dialog', async ({ page }) => {
  const home = homeOf('main');
  // Finds long words, a wide table and a long line of code.
  for (const query of ['pneumonoultramicroscopicsilicovolcanoconiosis', 'counterrevolutionaries', 'narrowest']) {
    await page.goto(`${home}search/?q=${query}`);
    await expect(searchIn(page.getByRole('main')).marks.filter({ hasText: query }).first()).toBeVisible();
    expect(await beyondTheSides(page)).toEqual([]);
  }
  await page.goto(`${home}about/`);
  const dialog = await openDialog(page);
  const { field, marks } = searchIn(dialog);
  await field.fill('pneumonoultramicroscopicsilicovolcanoconiosis');
  await expect(marks.first()).toBeVisible();
  expect(await beyondTheSides(page)).toEqual([]);
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('a wide table and a long line of code scroll by keyboard, each within its own frame', async ({ page }) => {
  await page.goto(`${homeOf('main')}essays/everything/`);
  for (const frame of [page.getByRole('group', { name: 'Table 2' }), page.getByRole('group', { name: 'Code 2' })]) {
    const place = () => frame.evaluate(({ scrollLeft }) => scrollLeft);
    await frame.focus();
    await expect(frame).toBeFocused();
    expect(await place()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(place).toBeGreaterThan(0);
  }
});
