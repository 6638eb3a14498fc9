import { expect, test } from '@playwright/test';
import { complaintsOf, expectArrival, openDialog, searchIn } from './helpers.ts';
import { homeOf } from './sites.ts';

const home = homeOf('folder');

test('the search page and the dialog find passages below the folder', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto(`${home}search/?q=Wrenholm`);
  const main = searchIn(page.getByRole('main'));
  await expect(main.links).toHaveAttribute('href', '/reader/essays/bodor/?mark=wrenholm#p1');
  await main.links.click();
  await expect(page).toHaveURL(`${home}essays/bodor/#p1`);
  await expectArrival(page, 'p1', 'p2');

  const dialog = searchIn(await openDialog(page));
  await dialog.field.fill('anarchy');
  await dialog.links.click();
  await expect(page).toHaveURL(`${home}essays/calder/#p2`);
  await expectArrival(page, 'p2', 'p1');
  expect(complaints).toEqual([]);
});
