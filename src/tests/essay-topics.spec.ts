import { expect, type Page } from '@playwright/test';
import { expectArrival, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

const entry = (page: Page, number: number) => page.locator(`[id="p${number}"]`);
/** The line of a topic, in the entry of a passage. */
const line = (page: Page, number: number, topic: string) =>
  entry(page, number)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: topic, exact: true }) });

testWithoutScript('an essay leads to the topics of a passage, which are there', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const [link] = await page
    .locator('#p7 a[href*="topics/"]')
    .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
  await page.goto(link ?? '');
  await expectArrival(page, 'p7', 'p6');
  expect(new URL(page.url()).pathname).toBe('/essays/bodor/topics/');
});

testWithoutScript('every passage has an entry, with its number, how it begins, and its section', async ({ page }) => {
  await page.goto('/essays/bodor/topics/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Topics of “Closer Cooperation In Cyberspace”');
  await expect(main.locator('li[id]')).toHaveCount(10);
  await expect(entry(page, 7)).toContainText('Western politicians like to dwell on issues of cybersecurity');
  const heading = main.getByRole('heading', { level: 3, name: 'Cybersovereignty and cyber development' });
  await expect(heading.getByRole('link')).toHaveAttribute(
    'href',
    '/essays/bodor/#cybersovereignty-and-cyber-development',
  );
  await entry(page, 7).getByRole('link', { name: 'Bodor ¶7' }).click();
  await expectArrival(page, 'p7', 'p6');
});

testWithoutScript('a topic is known by the words as they stand, or by the editor’s reason', async ({ page }) => {
  await page.goto('/essays/bodor/topics/');
  await expect(line(page, 7, 'cyberspace sovereignty').locator('q')).toHaveText(['cybersovereignty']);
  await expect(line(page, 1, 'World Islands Conference').locator('q')).toHaveText(['World Islands Conference', 'WIC']);
  await expect(line(page, 5, 'digital economy')).toContainText('It is about business done over the Internet');
  await expect(line(page, 5, 'digital economy').locator('q')).toHaveCount(0);
  await line(page, 7, 'cyberspace sovereignty').getByRole('link').click();
  await expect(page).toHaveURL(/\/topics\/concepts\/cyberspace-sovereignty\/$/);
});

testWithoutScript('rare topics come before those of many passages', async ({ page }) => {
  await page.goto('/essays/bodor/topics/');
  const links = entry(page, 7).getByRole('listitem').getByRole('link');
  const names = await links.allTextContents();
  expect(names.indexOf('cyberspace sovereignty')).toBeLessThan(names.indexOf('international cooperation'));
});

testWithoutScript('the topics of the essay are listed by kind, and counted', async ({ page }) => {
  await page.goto('/essays/bodor/topics/');
  const places = page.getByRole('term').filter({ hasText: 'Places' }).locator('+ dd');
  await expect(places.getByRole('listitem').filter({ hasText: 'Arland' })).toHaveText(/^Arland\s*4 passages$/);
  await expect(places.getByRole('listitem').filter({ hasText: 'Wrenholm' })).toHaveText('Wrenholm');
  await expect(page.getByRole('term').filter({ hasText: 'Documents' })).toHaveCount(0);
});

testWithoutScript('the search for passages does not find the page', async ({ page }) => {
  await page.goto('/essays/bodor/topics/');
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
});

testWithoutScript('a collection without topics has no pages of them', async ({ page }) => {
  const response = await page.goto(`${homeOf('main')}essays/everything/topics/`);
  expect(response?.status()).toBe(404);
});
