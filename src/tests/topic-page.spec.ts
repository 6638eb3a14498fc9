import { expect, test, type Page } from '@playwright/test';
import { complaintsOf, testWithoutScript } from './helpers.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 800 };

/** The part of a topic page on one essay. */
const essay = (page: Page, name: string) => page.getByRole('main').getByRole('region', { name, exact: true });

testWithoutScript(
  'essays stand side by side, or below each other on a narrow screen, and nothing is cut off',
  async ({ page }) => {
    const boxes = async () => {
      const [first, second] = [await essay(page, 'Bodor').boundingBox(), await essay(page, 'Calder').boundingBox()];
      if (!first || !second) throw new Error('An essay is not shown');
      return { first, second };
    };
    const before = page.viewportSize() ?? WIDE;
    await page.setViewportSize(WIDE);
    await page.goto('/topics/concepts/cyberspace-sovereignty/');
    const wide = await boxes();
    expect(wide.first.y).toBe(wide.second.y);
    expect(wide.first.x + wide.first.width).toBeLessThan(wide.second.x);
    await page.setViewportSize(NARROW);
    const narrow = await boxes();
    expect(narrow.first.y + narrow.first.height).toBeLessThanOrEqual(narrow.second.y);
    expect(narrow.first.x).toBe(narrow.second.x);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
    // The page is shared with the tests that follow.
    await page.setViewportSize(before);
  },
);

test('of a long passage a part is shown, and all of it on demand, by keyboard too', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/topics/places/united-isles/');
  const link = essay(page, 'Calder').getByRole('link', { name: 'Calder paragraph 3', exact: true });
  const long = essay(page, 'Calder').getByRole('listitem').nth(1);
  const first = 'Thanks to over 40 years of reform';
  await expect(long.locator('mark:visible')).toHaveText(['United Isles']);
  await expect(long.getByText(first)).toBeHidden();
  await expect(long.locator('.cut:visible')).toHaveText(['…', '…']);
  await link.focus();
  await page.keyboard.press('Tab');
  await expect(long.getByText(/^All \d+ words of ¶3$/)).toBeFocused();
  await page.keyboard.press('Enter');
  // The whole takes the place of the part.
  await expect(long.getByText(first)).toBeVisible();
  await expect(long.locator('mark:visible')).toHaveText(['United Isles']);
  await expect(long.locator('.cut:visible')).toHaveCount(0);
  expect(complaints).toEqual([]);
});
