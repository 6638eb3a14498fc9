import { expect, test, type Locator } from '@playwright/test';
import { complaintsOf, expectArrival, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

const HOME = homeOf('main');
const ESSAY = '/essays/everything/';
const OLD_ESSAY = '/essays/all-things/';

function groundOf(place: Locator): Promise<string> {
  return place.evaluate((element) => getComputedStyle(element).backgroundColor);
}

testWithoutScript('the old address of a passage or a note leads to it, marked, and says so', async ({ page }) => {
  for (const [old, id, neighbour, told] of [
    ['p48', 'p44', 'p41', 'This passage was ¶48 until 15 July 2024.'],
    ['fn-first', 'fn-once', 'fn-twice', 'This note was #fn-first until 15 July 2024.'],
  ] as const) {
    await page.goto(`${ESSAY}#${old}`);
    const place = page.locator(`[id="${id}"]`);
    await expect(place).toBeInViewport();
    await expect(place).not.toHaveCSS('background-color', await groundOf(page.locator(`[id="${neighbour}"]`)));
    await expect(page.getByText(told, { exact: true })).toBeInViewport();
  }
});

testWithoutScript('the old address of a section leads to it, marked, and says so', async ({ page }) => {
  await page.goto(`${ESSAY}#plain-words`);
  const heading = page.getByRole('heading', { name: 'Plain paragraphs' });
  await expect(heading).toBeInViewport();
  const frame = page.locator('.section-heading', { has: heading });
  const other = page.locator('.section-heading', { has: page.getByRole('heading', { name: 'Links' }) });
  await expect(frame).toHaveCSS('text-decoration-line', 'underline');
  await expect(other).toHaveCSS('text-decoration-line', 'none');
  await expect(page.getByText('This section was #plain-words until 15 July 2024.', { exact: true })).toBeInViewport();
});

testWithoutScript('a number that other words have now says where older links to it lead', async ({ page }) => {
  await page.goto(`${ESSAY}#p42`);
  await expectArrival(page, 'p42', 'p41');
  await expect(page.getByText('Links to ¶42 from before 15 July 2024 mean ¶43.')).toBeInViewport();
  await expect(page.getByText('This passage was ¶42 until 15 July 2024.', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '¶43', exact: true }).click();
  await expectArrival(page, 'p43', 'p42');
});

testWithoutScript('the old address of an essay leads to the new one', async ({ page }) => {
  await page.goto(OLD_ESSAY);
  await expect(page).toHaveURL(ESSAY);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A Test Text With Everything');
});

test('the old address of an essay keeps the passage that a link names, and takes no step back', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto(HOME);
  await page.goto(`${OLD_ESSAY}#p2`);
  await expect(page).toHaveURL(`${ESSAY}#p2`);
  await expectArrival(page, 'p2', 'p3');
  await page.goBack();
  await expect(page).toHaveURL(HOME);
  expect(complaints).toEqual([]);
});
