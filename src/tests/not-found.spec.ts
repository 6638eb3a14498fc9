import { expect, test } from '@playwright/test';
import { NO_PAGE, searchIn } from './helpers.ts';
import { homeOf, sites } from './sites.ts';

for (const name of Object.keys(sites) as (keyof typeof sites)[]) {
  const home = homeOf(name);

  test(`a wrong address of the site ${name} is answered as one, and the field there searches`, async ({ page }) => {
    for (const address of ['nothing', 'essays/bodor/nothing.html', NO_PAGE]) {
      const response = await page.goto(home + address);
      expect(response?.status(), address).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    }
    const { field } = searchIn(page.getByRole('main'));
    await field.fill('Wrenholm');
    await field.press('Enter');
    await expect(page).toHaveURL(`${home}search/?q=Wrenholm`);
    const { links } = searchIn(page.getByRole('main'));
    await expect(links).toHaveAttribute('href', `${new URL(home).pathname}essays/bodor/?mark=wrenholm#p1`);
  });
}
