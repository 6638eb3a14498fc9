import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { diskEdition } from './disk-edition.ts';
import { complaintsOf, expectArrival } from './helpers.ts';

// `html/for-disk.test.ts` proves the addresses of the edition for a disk.

let folder: string;
test.beforeAll(() => {
  folder = diskEdition();
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('the site can be read from a disk, and says what searching needs', async ({ page }) => {
  const complaints = await complaintsOf(page);
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
  await expect(page.locator('body')).not.toHaveCSS('font-family', /^"?Times/);
  await page.getByRole('searchbox').fill('anarchy');
  await page.getByRole('button', { name: 'Search' }).click();

  const main = page.getByRole('main');
  await expect(main.getByRole('searchbox')).toBeHidden();
  await main.getByRole('link', { name: 'word index' }).click();
  await main.getByRole('link', { name: /^A \d/ }).click();
  await main.getByRole('link', { name: 'Calder ¶2' }).first().click();
  await expectArrival(page, 'p2', 'p1');
  expect(complaints).toEqual([]);
});
