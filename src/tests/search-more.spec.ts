import { expect, test } from '@playwright/test';
import { openDialog, searchIn } from './helpers.ts';

/** A choice that many passages pass. */
const MANY = '/search/?essay=everything';
const COUNT = 44;

test('all results are counted; ten are shown, and the list grows before who scrolls, without moving what is there', async ({
  page,
}) => {
  await page.goto(MANY);
  const { status, results, more } = searchIn(page.getByRole('main'));
  await expect(status).toHaveText(`${COUNT} passages in 1 essay`);
  await expect(results).toHaveCount(10);
  await expect(more).toHaveText('Show 10 more of 34');
  const places = () =>
    results.evaluateAll((all) => all.slice(0, 10).map((result) => result.getBoundingClientRect().top + scrollY));
  const before = await places();
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 2_000);
      return results.count();
    })
    .toBe(COUNT);
  expect(await places()).toEqual(before);
  await expect(more).toBeHidden();
  // Screen readers announce the number of all results, loaded or not.
  await expect(results.last()).toHaveAttribute('aria-posinset', `${COUNT}`);
  await expect(results.first()).toHaveAttribute('aria-setsize', `${COUNT}`);
  await expect(page.getByRole('list', { name: 'Results' })).toHaveCount(1);
});

test('by keyboard a button brings ten more, and the focus goes to the first of them', async ({ page }) => {
  await page.goto(MANY);
  const { results, links, more } = searchIn(page.getByRole('main'));
  await links.last().focus();
  for (const [shown, next] of [
    [10, 'Show 10 more of 34'],
    [20, 'Show 10 more of 24'],
    [30, 'Show 10 more of 14'],
    [40, 'Show 4 more of 4'],
  ] as const) {
    // Nothing comes by itself between a result and the next stop.
    await expect(results).toHaveCount(shown);
    await expect(more).toHaveText(next);
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(links.nth(shown)).toBeFocused();
    await expect(links.nth(shown)).toBeInViewport();
    await links.last().focus();
  }
  await expect(results).toHaveCount(COUNT);
  await expect(more).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('contentinfo').getByRole('link').first()).toBeFocused();
});

test('in the dialog the list grows where it is scrolled, too', async ({ page }) => {
  await page.goto('/about/');
  const dialog = await openDialog(page);
  const { field, results } = searchIn(dialog);
  await field.fill('-robots');
  await expect(results).toHaveCount(10);
  await dialog.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(results.nth(10)).toBeAttached();
});
