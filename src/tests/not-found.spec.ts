import { expect, test } from '@playwright/test';
import { NO_PAGE, searchIn, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

for (const name of ['main', 'folder'] as const) {
  const home = homeOf(name);

  testWithoutScript(
    `a wrong address of the site ${name} is answered as one, and leads to the essays`,
    async ({ page }) => {
      for (const address of ['nothing', 'nothing/at/all/', NO_PAGE, 'essays/bodor/nothing.html']) {
        const response = await page.goto(home + address);
        expect(response?.status(), address).toBe(404);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
      }
      const links = page.getByRole('main').getByRole('link');
      await expect(links).toHaveCount(2);
      await links.filter({ hasText: 'Closer Cooperation In Cyberspace' }).click();
      await expect(page).toHaveURL(`${home}essays/bodor/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Closer Cooperation In Cyberspace');
    },
  );

  test(`the field on the page for wrong addresses of the site ${name} searches`, async ({ page }) => {
    await page.goto(home + NO_PAGE);
    const { field } = searchIn(page.getByRole('main'));
    await field.fill('Wrenholm');
    await field.press('Enter');
    await expect(page).toHaveURL(`${home}search/?q=Wrenholm`);
    const { links } = searchIn(page.getByRole('main'));
    await expect(links).toHaveAttribute('href', `${new URL(home).pathname}essays/bodor/?mark=wrenholm#p1`);
  });
}

testWithoutScript('search engines are told not to list the page for wrong addresses', async ({ page }) => {
  await page.goto(`/${NO_PAGE}`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
});
