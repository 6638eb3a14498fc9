import { expect, test } from '@playwright/test';
import { NO_PAGE, everyPage, expectArrival, openDialog, searchIn } from './helpers.ts';
import { homeOf } from './sites.ts';

const home = homeOf('folder');
const PUBLISHED = 'https://essays.example.org/reader/';

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('everything that a page links or loads is below the folder, and is there', async ({ page }) => {
    const outside: string[] = [];
    const missing: string[] = [];
    page.on('response', (response) => {
      if (!response.url().startsWith(home)) outside.push(response.url());
      if (response.status() >= 400) missing.push(response.url());
    });
    for await (const address of everyPage(page, home)) {
      const { own, links } = await page.evaluate(() => ({
        own: location.origin,
        links: [...document.querySelectorAll('[href], [src], [action], [data-base], [data-bundle]')].flatMap(
          (element) =>
            ['href', 'src', 'action', 'data-base', 'data-bundle'].flatMap((name) => {
              const value = element.getAttribute(name);
              return value === null ? [] : [new URL(value, document.baseURI).href];
            }),
        ),
      }));
      const here = links.filter((link) => link.startsWith(own));
      expect(here.length, address).toBeGreaterThan(5);
      expect(
        here.filter((link) => !link.startsWith(home)),
        address,
      ).toEqual([]);
      // The page for wrong addresses has none of its own.
      if (address.endsWith(NO_PAGE)) continue;
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', PUBLISHED + address.slice(home.length));
    }
    expect(outside).toEqual([]);
    expect(missing.filter((url) => !url.endsWith(NO_PAGE))).toEqual([]);
  });
});

test('the site map lists the addresses below the folder', async ({ request }) => {
  const index = await (await request.get(`${home}sitemap-index.xml`)).text();
  expect(index).toContain(`${PUBLISHED}sitemap-0.xml`);
  const map = await (await request.get(`${home}sitemap-0.xml`)).text();
  const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  expect(addresses).toContain(`${PUBLISHED}essays/bodor/`);
  expect(addresses.filter((address) => !address?.startsWith(PUBLISHED))).toEqual([]);
});

test('the search page and the dialog find passages below the folder', async ({ page }) => {
  await page.goto(`${home}search/?q=Wrenholm`);
  const main = searchIn(page.getByRole('main'));
  await expect(main.links).toHaveAttribute('href', '/reader/essays/bodor/?mark=wrenholm#p1');
  await main.links.click();
  await expect(page).toHaveURL(`${home}essays/bodor/#p1`);
  await expectArrival(page, 'p1', 'p2');

  const dialog = searchIn(await openDialog(page));
  await dialog.field.fill('anarchy');
  await dialog.links.click();
  await expect(page).toHaveURL(`${home}essays/calder/#p2`);
  await expectArrival(page, 'p2', 'p1');
});
