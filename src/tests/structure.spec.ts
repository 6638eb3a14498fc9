import { expect, test } from '@playwright/test';
import { testWithoutScript } from './helpers.ts';

test('the keyboard can skip what comes before the text', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  expect((await skip.boundingBox())?.height).toBeGreaterThan(10);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

testWithoutScript(
  'the layers of the style sheets are in force: the style of a part wins over the reset',
  async ({ page }) => {
    await page.goto('/essays/bodor/');
    const others = page.getByRole('navigation', { name: 'Other essays' });
    await expect(others).not.toHaveCSS('margin-block-start', '0px');
    // A component over the prose, too: its list has empty signs, as the reset says of lists that a component styles.
    await expect(page.getByRole('navigation', { name: 'Contents' }).getByRole('list')).toHaveCSS(
      'list-style-type',
      '""',
    );
    await expect(page.locator('[id="p1"]')).not.toHaveCSS('margin-block-end', '0px');
    await expect(page.getByRole('link', { name: 'Skip to the text' })).toHaveCSS('position', 'absolute');
  },
);

test('colours follow the reader’s system, light or dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/essays/bodor/');
  const body = page.locator('body');
  const light = await body.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(body).not.toHaveCSS('background-color', light);
});
