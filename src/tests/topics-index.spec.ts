import { expect, test } from '@playwright/test';
import { complaintsOf, expectArrival, testWithoutScript } from './helpers.ts';
import { previewOf } from './preview-helpers.ts';

testWithoutScript(
  'a letter leads to its entries, “see” to another entry, which is marked, and a number to its passage',
  async ({ page }) => {
    await page.goto('/topics/');
    await page.getByRole('navigation', { name: 'Letters of the index' }).getByRole('link', { name: 'D' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'D' })).toBeInViewport();
    const netizens = page.locator('dl > div').filter({ has: page.getByRole('term').filter({ hasText: /^netizens$/ }) });
    await netizens.getByRole('link').click();
    await expect(page).toHaveURL(/#internet-users$/);
    await expect(page.locator('#internet-users')).toBeInViewport();
    await expect(page.locator('#internet-users')).toHaveCSS('outline-style', 'solid');
    await page.locator('#digital-divide').getByRole('link', { name: 'Bodor paragraph 10' }).click();
    await expectArrival(page, 'p10', 'p9');
  },
);

test('links of the index and marks of the picture show their passages, and a mark leads there', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/topics/');
  await page.locator('#digital-divide').getByRole('link', { name: 'Bodor paragraph 10' }).hover();
  await expect(previewOf(page).locator('.head')).toHaveText(/^¶10 · Bodor Ilka/);
  await page.mouse.move(0, 0);
  await expect(previewOf(page)).toBeHidden();
  const mark = page.locator('svg.picture a[href="/essays/calder/#p3"] rect').first();
  await mark.hover();
  await expect(previewOf(page).locator('.head')).toHaveText(/^¶3 · Jonas Calder/);
  await mark.click();
  await expectArrival(page, 'p3', 'p2');
  expect(complaints).toEqual([]);
});

test('the keyboard passes the picture by, and opens the table in its place', async ({ page }) => {
  await page.goto('/topics/');
  await page.locator('.entries a').last().focus();
  await page.keyboard.press('Tab');
  const summary = page.getByText('The picture as a table');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const row = page.getByRole('table').getByRole('rowheader').getByRole('link').first();
  await expect(row).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
  const href = (await page.locator(':focus').getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator(new URL(href, page.url()).hash)).toBeInViewport();
});

test('the index stands in columns where there is room, no wider than the screen, and numbers can be pressed', async ({
  page,
}) => {
  await page.goto('/topics/');
  await page.getByText('The picture as a table').click();
  for (const [width, count] of [
    [1440, 2],
    [768, 2],
    [390, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const places = await page
      .locator('.entries h2')
      .evaluateAll((all) => all.map((heading) => Math.round(heading.getBoundingClientRect().x)));
    expect(new Set(places).size, `${width} pixels wide`).toBe(count);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // The names stand beside the bars or above them, never on them.
    const overlaps = await page.locator('svg.picture .topic').evaluateAll(
      (rows) =>
        rows.filter((row) => {
          const name = row.querySelector('text')?.getBoundingClientRect();
          return [...row.querySelectorAll('.plot rect')].some((mark) => {
            const box = mark.getBoundingClientRect();
            return name && name.right > box.left && name.left < box.right && name.bottom > box.top + 2;
          });
        }).length,
    );
    expect(overlaps, `${width} pixels wide`).toBe(0);
  }
  // Beside each other, numbers of passages are 24 pixels from middle to middle.
  const tooNear = await page.locator('.entries .at').evaluateAll((all) =>
    all.flatMap((place) => {
      const boxes = [...place.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
      const middle = ({ x, width }: DOMRect) => x + width / 2;
      return boxes
        .slice(1)
        .map((box, index) => ({ box, before: boxes[index] ?? box }))
        .filter(({ box, before }) => Math.abs(box.y - before.y) < 4 && middle(box) - middle(before) < 24)
        .map(() => place.textContent);
    }),
  );
  expect(tooNear).toEqual([]);
});
