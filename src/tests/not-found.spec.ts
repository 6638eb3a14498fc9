import { expect, test } from '@playwright/test';
import { NO_PAGE, searchIn } from './helpers.ts';
import { homeOf } from './sites.ts';

for (const name of ['main', 'folder'] as const) {
  test.describe(`of the site ${name}`, () => {
    const home = homeOf(name);

    test.describe('with JavaScript off', () => {
      test.use({ javaScriptEnabled: false });

      test('a wrong address answers that there is no page, and leads to the essays', async ({ page }) => {
        for (const address of ['nothing', 'nothing/at/all/', NO_PAGE, 'essays/lan/nothing.html']) {
          const response = await page.goto(home + address);
          expect(response?.status(), address).toBe(404);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
        }
        const essay = page.getByRole('main').getByRole('link', { name: 'More Cooperation In Cyberspace' });
        await expect(page.getByRole('main').getByRole('link')).toHaveCount(2);
        await essay.click();
        await expect(page).toHaveURL(`${home}essays/lan/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('More Cooperation In Cyberspace');
      });
    });

    test('the field on the page for wrong addresses searches', async ({ page }) => {
      await page.goto(home + NO_PAGE);
      const { field } = searchIn(page.getByRole('main'));
      await field.fill('Wuzhen');
      await field.press('Enter');
      await expect(page).toHaveURL(`${home}search/?q=Wuzhen`);
      const { links } = searchIn(page.getByRole('main'));
      await expect(links).toHaveAttribute('href', `${new URL(home).pathname}essays/lan/#p1`);
    });
  });
}

test('search engines are told not to list the page for wrong addresses', async ({ page }) => {
  await page.goto(`/${NO_PAGE}`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
});
