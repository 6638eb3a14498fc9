import { expect, test, type Page } from '@playwright/test';
import { NO_PAGE } from './helpers.ts';

/** A page of each kind. The first has something on each of the two lines. */
const PAGES = [
  ...['essays/bodor/', '', 'about/', 'search/?q=pandemic', 'topics/', 'topics/concepts/', 'topics/places/arland/'],
  ...['essays/bodor/p/3/', 'essays/bodor/cite/', 'essays/bodor/topics/', 'people/', 'people/jonas-calder/'],
  ...['index/', 'index/c/', 'compare/', 'compare/bodor/calder/', NO_PAGE],
];

/** Pixels by which a large letter may hang before its line. */
const HANGING = 3;

/** Left edges of header, footer and parts of a page, in pixels. */
function beginnings(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.site-header > a, .site-footer > p, main h1, main > div > :not(nav), article > *')]
      .map((part) => part.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left }) => left),
  );
}

test('every page begins on one of two lines, and fits a window of 320 pixels', async ({ page }) => {
  let lines: number[] = [];
  for (const address of PAGES) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${address}`);
    const found = await beginnings(page);
    if (lines.length === 0) lines = [Math.min(...found), Math.max(...found)];
    const others = found.filter((left) => !lines.some((line) => Math.abs(left - line) <= HANGING));
    expect(others, `lines of /${address}`).toEqual([]);
    await page.setViewportSize({ width: 320, height: 480 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `width of /${address}`).toBe(320);
  }
});

test('the settings fit a small window, and are scrolled where it is low', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto('/about/');
  await page.getByRole('button', { name: 'Display' }).click();
  const panel = page.getByRole('group', { name: 'Display' });
  await panel.getByRole('radio', { name: 'Largest' }).check();
  const reset = panel.getByRole('button', { name: 'Reset' });
  await reset.scrollIntoViewIfNeeded();
  await expect(reset).toBeInViewport({ ratio: 1 });
  await expect(panel).toBeInViewport({ ratio: 1 });
  expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});
