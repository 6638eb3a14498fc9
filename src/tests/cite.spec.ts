import { expect, test } from '@playwright/test';

test('a reference is copied with its italics', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/essays/bodor/cite/');
  const first = page.getByRole('region', { name: 'First publication' });
  await expect(first.getByText('Islands Review', { exact: true }).first()).toHaveCSS('font-style', 'italic');
  await page.getByRole('button', { name: 'Copy: APA, First publication' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return [await read('text/plain'), await read('text/html')];
  });
  expect(copied[0]).toContain(
    'Bodor, I. (2020, November 26). Closer cooperation in cyberspace. Islands Review. https://',
  );
  expect(copied[1]).toContain('<i>Islands Review</i>');
});

test('where nothing may be copied the reference is selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/essays/bodor/cite/');
  await page.getByRole('button', { name: 'Copy: Vancouver, First publication' }).click();
  await expect(page.getByText('Selected: copy it with your keyboard or menu')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(
    /^Bodor I\. Closer cooperation in cyberspace\./,
  );
});
