import { expect, test } from '@playwright/test';
import { openDialog, searchIn } from './helpers.ts';
import { NARROW, beyondTheSides } from './narrow-helpers.ts';

// Pages as they are loaded are looked at in `crawl.spec.ts`; here is what comes of reading them.
test.use({ viewport: NARROW });

test('an opened account of what was left out fits a narrow window', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await page.getByText('What became of each line of the text as received').click();
  await expect(page.getByText(/Line 27/)).toBeVisible();
  expect(await beyondTheSides(page)).toEqual([]);
});

test('results fit a narrow window, on the search page and in the dialog', async ({ page }) => {
  // Finds long words, a wide table and a long line of code.
  for (const query of ['pneumonoultramicroscopicsilicovolcanoconiosis', 'counterrevolutionaries', 'narrowest']) {
    await page.goto(`/search/?q=${query}`);
    await expect(searchIn(page.getByRole('main')).marks.filter({ hasText: query }).first()).toBeVisible();
    expect(await beyondTheSides(page)).toEqual([]);
  }
  await page.goto('/about/');
  const dialog = await openDialog(page);
  const { field, marks } = searchIn(dialog);
  await field.fill('pneumonoultramicroscopicsilicovolcanoconiosis');
  await expect(marks.first()).toBeVisible();
  expect(await beyondTheSides(page)).toEqual([]);
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('a wide table and a long line of code scroll by keyboard, each within its own frame', async ({ page }) => {
  await page.goto('/essays/everything/');
  for (const frame of [page.getByRole('group', { name: 'Table 2' }), page.getByRole('group', { name: 'Code 2' })]) {
    const place = () => frame.evaluate(({ scrollLeft }) => scrollLeft);
    await frame.focus();
    await expect(frame).toBeFocused();
    expect(await place()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(place).toBeGreaterThan(0);
  }
});
