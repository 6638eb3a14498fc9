import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { linkTo, searchFor, searchIn } from './helpers.ts';

test('the head of the essay that is being read, chosen in the dialog, leads to its beginning', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await page.locator('#p10').scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
  await page.keyboard.press('Control+k');
  const { field, links } = searchIn(page.getByRole('dialog', { name: 'Search' }));
  await field.fill('cooperation');
  await linkTo(links, '/essays/bodor/').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('a fragment that is no text breaks nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/essays/bodor/?mark=internet#%zz');
  await expect(page.getByRole('region', { name: 'Matches of the search' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a query without a word to find does not list everything', async ({ page }) => {
  await page.goto('/search/');
  const { field, links, answered } = searchIn(page.getByRole('main'));
  for (const query of ['-anarchy', '😀', '…', '“”', '-internet']) {
    await field.fill(query);
    await answered();
    expect.soft(await links.count(), query).not.toBe(14);
  }
});

test('a query that is cut ends with a whole word', async ({ page }) => {
  await page.goto('/search/');
  const { field, told, answered } = searchIn(page.getByRole('main'));
  await field.fill(`robots ${'the '.repeat(25_000)}`);
  await answered();
  await expect(told).not.toContainText('Not in these essays');
});

test('a missing word is named once', async ({ page }) => {
  await page.goto(searchFor('xylophone xylophone xylophone'));
  const { told, answered } = searchIn(page.getByRole('main'));
  await answered();
  await expect(told).toContainText('Not in these essays: xylophone.');
});

test('the bar of matches is in a landmark', async ({ page }) => {
  await page.goto('/essays/bodor/?mark=digital+divide#p9');
  await page.getByRole('button', { name: 'Next match' }).click();
  const { violations } = await new AxeBuilder({ page }).withTags(['best-practice']).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a quotation with a gap is compared', async ({ page }) => {
  await page.goto(searchFor('“Many have turned to robots to meet staff shortages”'));
  await expect(page.locator('.comparison')).toBeVisible();
});

test('going back up from the first result says again what was found', async ({ page }) => {
  await page.goto(searchFor('stumbling'));
  const { field, status, answered } = searchIn(page.getByRole('main'));
  await answered();
  await field.press('ArrowDown');
  await field.press('ArrowUp');
  await expect(status).toHaveText('2 passages in 1 essay');
});

test('a filter that is in force shows', async ({ page }) => {
  await page.goto('/search/?q=coronavirus&author=Youzhi+Calder');
  const { answered } = searchIn(page.getByRole('main'));
  await answered();
  await expect(page.getByRole('checkbox', { name: 'Jonas Calder' })).toBeVisible();
});

test('a hiccup while the search loads ahead does not spoil the first query', async ({ page }) => {
  let failed = 0;
  await page.route('**/*.pf_fragment', (route) => {
    failed += 1;
    return route.abort('connectionreset');
  });
  await page.goto('/about/');
  await page.keyboard.press('Control+k');
  const { field, links } = searchIn(page.getByRole('dialog', { name: 'Search' }));
  await expect.poll(() => failed).toBe(2);
  await page.unroute('**/*.pf_fragment');
  await field.fill('anarchy');
  await expect(links).toHaveCount(1);
});

test('the quotation with words missing at its end', async ({ page }) => {
  await page.goto(searchFor('“spirit of mutual regard”'));
  await expect(page.locator('.comparison li')).toHaveText(['You have regard; the text has respect.']);
});
