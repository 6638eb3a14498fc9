import { expect, test } from '@playwright/test';
import { expectArrival } from './helpers.ts';

test('the keyboard goes from the overview to a letter, past the other letters, and to a passage', async ({ page }) => {
  await page.goto('/index/');
  const letter = page.getByRole('link', { name: /^A \d+ words$/ });
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('Tab');
    if (await letter.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(letter).toBeFocused();
  await page.keyboard.press('Enter');
  const letters = page.getByRole('navigation', { name: 'Letters of the word index' });
  await expect(letters.getByText('A', { exact: true })).toHaveAttribute('aria-current', 'page');
  await letters.getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  const place = page.getByRole('definition').getByRole('link').first();
  await expect(place).toBeFocused();
  await expect(place).toHaveCSS('outline-style', 'solid');
  const [, id = ''] = (await place.getAttribute('href'))?.split('#') ?? [];
  await page.keyboard.press('Enter');
  await expectArrival(page, id, 'p1');
});

test('the letters are 44 pixels high and wide, and the words stand in columns where there is room', async ({
  page,
}) => {
  await page.goto('/index/a/');
  const letters = page.getByRole('navigation', { name: 'Letters of the word index' }).getByRole('link');
  const sizes = await letters.evaluateAll((links) =>
    links.map((link) => Math.min(link.getBoundingClientRect().height, link.getBoundingClientRect().width)),
  );
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  const columns = () =>
    page.locator('dt').evaluateAll((all) => new Set(all.map((word) => word.getBoundingClientRect().x)).size);
  for (const [width, count] of [
    [1440, 2],
    [768, 2],
    [390, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    expect(await columns(), `${width} pixels wide`).toBe(count);
  }
});
