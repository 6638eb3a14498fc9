import { expect, test } from '@playwright/test';
import { NO_PAGE, everyPage, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

testWithoutScript(
  'every page says what it is: headings in order, a title of its own, a description, a language, an address',
  async ({ page }) => {
    for (const name of ['main', 'everything'] as const) {
      const home = homeOf(name);
      const titles: string[] = [];
      for await (const address of everyPage(page, home)) {
        await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
        await expect(page.locator('html'), address).toHaveAttribute('lang', 'en');
        await expect(page.getByRole('main'), address).toHaveCount(1);
        const levels = await page
          .locator('h1, h2, h3, h4, h5, h6')
          .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
        const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
        expect(jumps, `${address}: ${levels.join(' ')}`).toEqual([]);
        await expect(page.locator('meta[name=description]'), address).toHaveAttribute('content', /\S.{20}/);
        await expect(page.locator('meta[name=viewport]'), address).toHaveAttribute('content', /width=device-width/);
        titles.push(await page.title());
        if (address.endsWith(NO_PAGE)) continue;
        // The address that the site was built for, whatever the port of this test.
        const canonical = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '');
        expect(canonical.pathname).toBe(new URL(address).pathname);
      }
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.filter((title) => !title.includes('Cyberspace Reader'))).toEqual([]);
    }
  },
);

testWithoutScript('the favicon is there', async ({ page, request }) => {
  await page.goto('/');
  const icon = await request.get((await page.locator('link[rel=icon]').getAttribute('href')) ?? 'none');
  expect(icon.status()).toBe(200);
  expect(icon.headers()['content-type']).toContain('image/svg+xml');
});

test('the keyboard can skip what comes before the text', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  expect((await skip.boundingBox())?.height).toBeGreaterThan(10);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the layers of the style sheets are in force: the style of a part wins over the reset', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const others = page.getByRole('navigation', { name: 'Other essays' });
  await expect(others).not.toHaveCSS('margin-block-start', '0px');
  // A component over the prose, too: its list has no signs, as the reset says of lists that a component styles.
  await expect(page.getByRole('navigation', { name: 'Contents' }).getByRole('list')).toHaveCSS(
    'list-style-type',
    'none',
  );
  await expect(page.locator('[id="p1"]')).not.toHaveCSS('margin-block-end', '0px');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toHaveCSS('position', 'absolute');
});

test('colours follow the reader’s system, light or dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/essays/bodor/');
  const body = page.locator('body');
  const light = await body.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(body).not.toHaveCSS('background-color', light);
});
