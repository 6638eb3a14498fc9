import { expect } from '@playwright/test';
import { testWithoutScript as test } from './helpers.ts';

test('a note is reached from its mark, and leads back to the mark', async ({ page }) => {
  await page.goto('/essays/everything/');
  const marks = page.getByRole('link', { name: 'Editor’s note 2', exact: true });
  await marks.nth(1).click();
  const note = page.locator(':target');
  await expect(note).toContainText('A test note that two paragraphs lead to.');
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: 'Back to the mark of note 2, place 2' }).click();
  await expect(marks.nth(1)).toBeInViewport();
  await expect(marks.nth(1).and(page.locator(':target'))).toBeVisible();
});

test('tables are set as the editor aligned them, and pictures are shown', async ({ page }) => {
  await page.goto('/essays/everything/');
  const table = page.getByRole('group', { name: 'Table 1' }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Left', 'Middle', 'Right']);
  await expect(table.getByRole('cell', { name: 'b', exact: true })).toHaveCSS('text-align', 'center');
  await expect(table.getByRole('cell', { name: '333' })).toHaveCSS('text-align', /^(end|right)$/);

  const picture = page.getByRole('figure', { name: /^A picture with a caption/ }).getByRole('img');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});
