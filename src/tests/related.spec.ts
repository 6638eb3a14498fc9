import { expect, test } from '@playwright/test';
import { complaintsOf, expectArrival } from './helpers.ts';
import { follow } from './link-helpers.ts';

test('the popover of a passage leads to related passages, by keyboard, and back', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/essays/bodor/');
  const popover = await follow(page, 7);
  const button = popover.getByRole('button', { name: 'Related passages' });
  await button.focus();
  await page.keyboard.press('Enter');
  const link = popover.getByRole('link', { name: 'Calder paragraph 2' });
  await expect(popover.getByRole('link').first()).toBeFocused();
  await expect(popover).toContainText(/Both speak of .*cyberspace sovereignty/);
  await expect(popover.getByRole('link', { name: 'Topics of this passage' })).toHaveAttribute(
    'href',
    /\/essays\/bodor\/topics\/#p7$/,
  );
  await popover.getByRole('button', { name: 'Back' }).click();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await link.click();
  await expectArrival(page, 'p2', 'p1');
  expect(complaints).toEqual([]);
});

test('a section offers no related passages; those that cannot be loaded are not hidden', async ({ page }) => {
  await page.route('**/topics/', (route) => route.fulfill({ status: 503 }));
  await page.goto('/essays/bodor/');
  await page.getByRole('link', { name: /^Section “Stumbling/ }).click();
  const ofSection = page.locator('.link-popover[popover=auto]');
  await expect(ofSection.getByRole('button', { name: 'Cite' })).toBeVisible();
  await expect(ofSection.getByRole('button', { name: 'Related passages' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  const popover = await follow(page, 7);
  await popover.getByRole('button', { name: 'Related passages' }).click();
  await expect(popover).toContainText('The related passages could not be loaded.');
  await expect(popover.getByRole('button', { name: 'Back' })).toBeFocused();
});
