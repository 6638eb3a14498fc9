import { expect, test } from '@playwright/test';
import { openDialog, searchIn } from './helpers.ts';

test('an answer that comes late does not take the place of the answer to a later query', async ({ page }) => {
  // The first fragment that is asked for is held back until the test lets it go.
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let held: string | undefined;
  await page.route('**/pagefind/fragment/*', async (route) => {
    held ??= route.request().url();
    if (held === route.request().url()) await released;
    await route.continue();
  });
  await page.goto('/search/');
  const { field, links, answered } = searchIn(page.getByRole('main'));
  // Everything that is ever shown, so that nothing can come and go unseen.
  await page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    const shown: string[] = [];
    Object.assign(window, { shown });
    if (list) new MutationObserver(() => shown.push(list.innerText)).observe(list, { childList: true });
  });

  const asked = page.waitForRequest('**/pagefind/fragment/*');
  await field.fill('Wuzhen');
  await asked;
  await field.fill('anarchy');
  await expect(links).toHaveAttribute('href', '/essays/tan/#p2');

  const arrived = page.waitForResponse((response) => response.url() === held);
  release();
  await (await arrived).finished();
  // The next query is answered after the late answer has been dealt with.
  await field.fill('lambasting');
  await expect(links).toHaveAttribute('href', '/essays/lan/#p2');
  await answered();
  const shown = await page.evaluate(() => (window as unknown as { shown: string[] }).shown.join('\n'));
  expect(shown).toContain('anarchy');
  expect(shown).toContain('lambasting');
  expect(shown).not.toContain('Wuzhen');
});

test('without its index the search says so plainly, and works again when the index is back', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/search/?q=anarchy');
  const { field, status, results, links } = searchIn(page.getByRole('main'));
  await expect(status).toContainText('The search could not be loaded.');
  await expect(results).toHaveCount(0);
  await expect(field).toBeEditable();
  await expect(field).toHaveValue('anarchy');

  await page.unroute('**/pagefind/**');
  await field.fill('Wuzhen');
  await expect(links).toHaveAttribute('href', '/essays/lan/#p1');
  await expect(status).not.toContainText('could not be loaded');
});

test('a part of the index that is missing is said to be, too', async ({ page }) => {
  await page.route('**/pagefind/fragment/*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/about/');
  const { field, status, links } = searchIn(await openDialog(page));
  await field.fill('Wuzhen');
  await expect(status).toContainText('The search could not be loaded.');
  await page.unroute('**/pagefind/fragment/*');
  await field.fill('anarchy');
  await expect(links).toHaveAttribute('href', '/essays/tan/#p2');
});
