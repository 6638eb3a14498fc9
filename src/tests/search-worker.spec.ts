import { expect, test, type Page, type Route } from '@playwright/test';
import { expectArrival, expectOnly, linkTo, openDialog, searchFor, searchIn } from './helpers.ts';

let workerAddress = '';

/** The address of the worker's script, by a visit: where the search runs, unless the browser lets no worker run. */
async function workerOf(page: Page): Promise<string> {
  if (workerAddress !== '') return workerAddress;
  const worker = page.waitForEvent('worker');
  await page.goto('/search/');
  workerAddress = (await worker).url();
  await page.goto('about:blank');
  return workerAddress;
}

/** What a policy comes with that rules the search: its page, and the worker's script. */
const RULED = /\/search\/(\?.*)?$|\.js$/;

/** Changes the site's policy, for pages and for workers. Gives how often it did. */
async function changePolicy(page: Page, change: (policy: string) => string): Promise<() => number> {
  let changed = 0;
  await page.route(RULED, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    if (change(policy) !== policy) changed += 1;
    await route.fulfill({ response, headers: { ...headers, 'content-security-policy': change(policy) } });
  });
  return () => changed;
}

/** Answers the request for the worker's script in another way; gives how often it did. */
async function spoilWorker(page: Page, spoil: (route: Route) => Promise<void>): Promise<() => number> {
  let times = 0;
  await page.route(await workerOf(page), (route) => {
    times += 1;
    return spoil(route);
  });
  return () => times;
}

/** Ways to be without a worker, each of which the browser tells in its own way. Each gives how often it has come to pass. */
const WITHOUT: Record<string, (page: Page) => Promise<() => number>> = {
  'the worker’s script is missing': (page) =>
    spoilWorker(page, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' })),
  'the worker’s script is cut off': (page) =>
    spoilWorker(page, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.slice(0, body.length / 2) });
    }),
  'a policy forbids workers': (page) =>
    changePolicy(page, (policy) => policy.replace("worker-src 'self'", "worker-src 'none'")),
};

for (const [name, without] of Object.entries(WITHOUT)) {
  test(`where ${name}, the search works on the page`, async ({ page }) => {
    const happened = await without(page);
    await page.goto(searchFor('digital divide'));
    const { field, links, status, told } = searchIn(page.getByRole('main'));
    await expect(linkTo(links, '/essays/bodor/', 'p9')).toBeVisible();
    await expect(status).toHaveText('1 topic, 2 passages in 1 essay');
    await field.fill('cybersecuirty');
    await expect(told).toContainText('Search instead for cybersecuirty.');
    await expect(links).toHaveCount(4);
    // What is still being answered may not outlast the test.
    await page.unrouteAll({ behavior: 'wait' });
    expect(page.workers()).toEqual([]);
    expect(happened()).toBeGreaterThan(0);
  });
}

test('where the browser has no workers the dialog works on the page, and a broken engine can be tried again', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  let times = 0;
  // The page imports it itself, not a worker.
  await page.route('**/pagefind/pagefind.js', (route) => {
    times += 1;
    return route.abort();
  });
  await page.goto('/essays/calder/');
  const { field, links, status, tryAgain } = searchIn(await openDialog(page));
  await field.fill('robots');
  await expect(status).toHaveText(/^The search could not be loaded\./);
  expect(times).toBeGreaterThan(0);
  await page.unroute('**/pagefind/pagefind.js');
  await tryAgain.click();
  await expectOnly(links, '/essays/bodor/', 'p5');
  expect(page.workers()).toEqual([]);
  await field.press('ArrowDown');
  await field.press('Enter');
  await expectArrival(page, 'p5', 'p4');
});

test('where a policy forbids WebAssembly, the search says that it cannot be loaded', async ({ page }) => {
  const changed = await changePolicy(page, (policy) => policy.replace(" 'wasm-unsafe-eval'", ''));
  await page.goto(searchFor('robots'));
  const { links, list, status, told, tryAgain } = searchIn(page.getByRole('main'));
  await expect(status).toHaveText(/^The search could not be loaded\. .* something blocks it/);
  expect(changed()).toBeGreaterThan(1);
  await expect(told.getByRole('link', { name: 'word index' })).toHaveAttribute('href', '/index/');
  await tryAgain.click();
  await expect(list).toHaveAttribute('data-search-state', 'failed');
  await expect(links).toHaveCount(0);
  await page.unrouteAll({ behavior: 'wait' });
  await page.reload();
  await expectOnly(links, '/essays/bodor/', 'p5');
});
