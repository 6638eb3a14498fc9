import { expect, test, type Page, type Route } from '@playwright/test';
import { expectOnly, openDialog, searchFor, searchIn } from './helpers.ts';

/** Serves a file as it is, but half of it only. */
async function cutOff(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  const half = body.subarray(0, body.length / 2);
  await route.fulfill({ status: 200, contentType: 'application/octet-stream', body: half });
}

const broken = (route: Route) => route.abort('connectionreset');

const UNREACHABLE = /^The search could not be loaded\./;
const DAMAGED = /^The search index arrived incomplete/;

/** A fault of either kind: which files, what happens to them, what is said. */
const FAULTS: [name: string, files: string, spoil: (route: Route) => Promise<void>, says: RegExp][] = [
  ['the index is blocked', '**/search/index.json', broken, UNREACHABLE],
  ['a part of the index is cut off', '**/search/places/*', cutOff, DAMAGED],
];

/** Spoils some files from now on, until it is called. */
async function spoilFiles(page: Page, files: string, spoil: (route: Route) => Promise<void>) {
  let times = 0;
  await page.route(files, (route) => {
    times += 1;
    return spoil(route);
  });
  return async (): Promise<void> => {
    // A fault that did not happen proves nothing.
    expect(times).toBeGreaterThan(0);
    // A request that is being answered belongs to the fault.
    await page.unrouteAll({ behavior: 'wait' });
  };
}

for (const [name, files, spoil, says] of FAULTS) {
  test(`where ${name}, the search says so, offers what helps, and works again afterwards`, async ({ page }) => {
    const end = await spoilFiles(page, files, spoil);
    await page.goto(searchFor('anarchy'));
    const { field, status, told, list, links, tryAgain } = searchIn(page.getByRole('main'));
    await expect(status).toHaveText(says);
    await expect(list).toHaveAttribute('data-search-state', 'failed');
    await expect(links).toHaveCount(0);
    await expect(told.getByRole('link', { name: 'word index' })).toHaveAttribute('href', '/index/');
    await expect(field).toBeEditable();
    await expect(field).toHaveValue('anarchy');

    // As long as it lasts nothing helps, and nothing gets worse.
    await tryAgain.click();
    await expect(list).toHaveAttribute('data-search-state', 'failed');
    await expect(status).toHaveText(says);
    // The new query has failed when another button replaces this one.
    await tryAgain.evaluate((button) => button.setAttribute('data-before', ''));
    await field.fill('robots');
    await expect(tryAgain).not.toHaveAttribute('data-before');
    await expect(list).toHaveAttribute('data-search-state', 'failed');
    await expect(status).toHaveText(says);
    await expect(tryAgain).toHaveCount(1);

    await end();
    await tryAgain.click();
    await expectOnly(links, '/essays/bodor/', 'p5');
    await expect(field).toHaveValue('robots');
    await expect(field).toBeFocused();
    await expect(status).toHaveText('1 passage in 1 essay');
    await expect(tryAgain).toHaveCount(0);
  });
}

test('the dialog says so, too, answers what is typed when the fault is gone, and leads to the word index', async ({
  page,
}) => {
  const end = await spoilFiles(page, '**/search/texts/*', broken);
  await page.goto('/about/');
  const dialog = await openDialog(page);
  const { field, status, told, links } = searchIn(dialog);
  await field.fill('anarchy');
  await expect(status).toHaveText(UNREACHABLE);
  await end();
  await field.fill('Wrenholm');
  await expectOnly(links, '/essays/bodor/', 'p1');
  await expect(status).toHaveText('1 topic, 1 passage in 1 essay');

  await spoilFiles(page, '**/search/index.json', broken);
  await page.reload();
  await openDialog(page);
  await field.fill('Wrenholm');
  await expect(status).toHaveText(UNREACHABLE);
  await told.getByRole('link', { name: 'word index' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Word index');
});

test('where the site has changed, the page has to be loaded again, and a button does so', async ({ page }) => {
  const end = await spoilFiles(page, '**/search/index.json', async (route) => {
    const manifest = (await (await route.fetch()).json()) as Record<string, unknown>;
    await route.fulfill({ json: { ...manifest, edition: 'another' } });
  });
  await page.goto(searchFor('robots'));
  const { field, status, told, links, tryAgain } = searchIn(page.getByRole('main'));
  await expect(status).toHaveText(/^The site has changed since this page was loaded/);
  await expect(links).toHaveCount(0);
  await expect(tryAgain).toHaveCount(0);
  await expect(told.getByRole('link', { name: 'word index' })).toBeVisible();
  await end();
  await page.evaluate(() => Object.assign(window, { oldPage: true }));
  await told.getByRole('button', { name: 'Load the page again' }).click();
  await expectOnly(links, '/essays/bodor/', 'p5');
  await expect(field).toHaveValue('robots');
  expect(await page.evaluate(() => 'oldPage' in window)).toBe(false);
});
