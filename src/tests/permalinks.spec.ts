import { expect, test } from '@playwright/test';
import { complaintsOf, expectArrival, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

const ESSAY = `${homeOf('main')}essays/everything/`;
const OLD_ESSAY = `${homeOf('main')}essays/all-things/`;

testWithoutScript(
  'the old number of a paragraph leads to where its words are now, and the page says so',
  async ({ page }) => {
    await page.goto(`${ESSAY}#p48`);
    const passage = page.locator('[id="p44"]');
    await expect(passage).toContainText('The last paragraph of the test text.');
    await expect(passage).toBeInViewport();
    const plain = await page.locator('[id="p41"]').evaluate((element) => getComputedStyle(element).backgroundColor);
    await expect(passage).not.toHaveCSS('background-color', plain);
    await expect(page.getByText('This passage was ¶48 until 15 July 2024.', { exact: true })).toBeInViewport();
  },
);

testWithoutScript('the old address of a section leads to it, marked', async ({ page }) => {
  await page.goto(`${ESSAY}#plain-words`);
  const heading = page.getByRole('heading', { name: 'Plain paragraphs' });
  await expect(heading).toBeInViewport();
  const frame = page.locator('.section-heading', { has: heading });
  const other = page.locator('.section-heading', { has: page.getByRole('heading', { name: 'Links' }) });
  await expect(frame).toHaveCSS('text-decoration-line', 'underline');
  await expect(other).toHaveCSS('text-decoration-line', 'none');
  await expect(page.getByText('This section was #plain-words until 15 July 2024.', { exact: true })).toBeInViewport();
});

testWithoutScript('the old address of a note leads to it, marked', async ({ page }) => {
  await page.goto(`${ESSAY}#fn-first`);
  const note = page.locator('[id="fn-once"]');
  await expect(note).toContainText('A test note, used once');
  await expect(note).toBeInViewport();
  const plain = await page.locator('[id="fn-twice"]').evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(note).not.toHaveCSS('background-color', plain);
  await expect(note).toContainText('This note was #fn-first until 15 July 2024.');
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

test('the old address of an essay keeps the passage that a link names', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto(`${OLD_ESSAY}#p2`);
  await expect(page).toHaveURL(`${ESSAY}#p2`);
  await expectArrival(page, 'p2', 'p3');
  expect(complaints).toEqual([]);
  // The old address takes no step back.
  await page.goto(homeOf('main'));
  await page.goto(`${OLD_ESSAY}#p2`);
  await expect(page).toHaveURL(`${ESSAY}#p2`);
  await page.goBack();
  await expect(page).toHaveURL(homeOf('main'));
});

test('the page at an old address says where it leads, is not to be listed, and names the new address as its own', async ({
  request,
}) => {
  const html = await (await request.get(OLD_ESSAY)).text();
  expect(html).toMatch(/<meta name="robots" content="noindex"/);
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/essays\/everything\/"/);
  expect(html).toMatch(/<meta http-equiv="refresh" content="0; url=\/essays\/everything\/"/);
  expect(html).toMatch(/It stands at <a [^>]*href="\/essays\/everything\/"/);
});

test('the file of redirects is for the host, not for readers', async ({ request }) => {
  expect((await request.get(`${homeOf('main')}_redirects`)).status()).toBe(404);
});

test('what the page says of old addresses is not found by the search, and not counted as a passage', async ({
  page,
}) => {
  await page.goto(`${homeOf('main')}search/?q=${encodeURIComponent('"last paragraph of the test text"')}`);
  const results = page.locator('[data-search-results]');
  await expect(results).toHaveAttribute('data-search-state', 'done');
  const links = results.getByRole('link');
  await expect(links).toHaveCount(1);
  await expect(links).toHaveAttribute('href', /#p44$/);
  await page.goto(`${homeOf('main')}search/?q=${encodeURIComponent('"was ¶48 until"')}`);
  await expect(results).toHaveAttribute('data-search-state', 'done');
  await expect(results.getByText('until 15 July 2024')).toHaveCount(0);
});

testWithoutScript('an essay that kept all its addresses says nothing of them', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await expect(page.getByText(/ was ¶\d+ until | from before /)).toHaveCount(0);
});
