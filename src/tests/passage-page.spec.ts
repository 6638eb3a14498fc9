import { expect, test } from '@playwright/test';
import { expectArrival } from './helpers.ts';
import { homeOf } from './sites.ts';

test('the page of a passage stays until the reader goes into the essay, to the very passage', async ({ page }) => {
  const home = homeOf('folder');
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  await page.goto(`${home}essays/bodor/p/3/`);
  await page.getByRole('link', { name: 'Read it in the essay' }).click();
  await expectArrival(page, 'p3', 'p4');
  expect(visited).toEqual([`${home}essays/bodor/p/3/`, `${home}essays/bodor/#p3`]);
});
