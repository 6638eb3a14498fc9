import { expect, test, type Page } from '@playwright/test';
import { expectArrival, expectOnly, linkTo, openDialog, searchFor, searchIn } from './helpers.ts';

/** The address of the worker's script: where the search runs, unless the browser lets no worker run. */
async function workerOf(page: Page): Promise<string> {
  const worker = page.waitForEvent('worker');
  await page.goto('/search/');
  const address = (await worker).url();
  await page.goto('about:blank');
  return address;
}

/** Takes part of the site's policy away, for pages and for workers. */
async function changePolicy(page: Page, change: (policy: string) => string): Promise<() => number> {
  let changed = 0;
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    if (change(policy) !== policy) changed += 1;
    await route.fulfill({ response, headers: { ...headers, 'content-security-policy': change(policy) } });
  });
  return () => changed;
}

/** Ways to be without a worker. Each gives how often it has come to pass. */
const WITHOUT: Record<string, (page: Page, worker: string) => Promise<() => number>> = {
  'the worker’s script is blocked': async (page, worker) => {
    let times = 0;
    await page.route(worker, (route) => {
      times += 1;
      return route.abort('blockedbyclient');
    });
    return () => times;
  },
  'the worker’s script is missing': async (page, worker) => {
    let times = 0;
    await page.route(worker, (route) => {
      times += 1;
      return route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' });
    });
    return () => times;
  },
  'the worker’s script is cut off': async (page, worker) => {
    let times = 0;
    await page.route(worker, async (route) => {
      times += 1;
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.slice(0, body.length / 2) });
    });
    return () => times;
  },
  'the browser has no workers': async (page) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    return () => 1;
  },
  'a policy forbids workers': (page) =>
    changePolicy(page, (policy) => policy.replace("worker-src 'self'", "worker-src 'none'")),
};

for (const [name, without] of Object.entries(WITHOUT)) {
  test(`where ${name}, the search works on the page`, async ({ page }) => {
    const happened = await without(page, await workerOf(page));
    await page.goto(searchFor('digital divide'));
    const main = page.getByRole('main');
    const { field, links, status, told } = searchIn(main);
    await expect(linkTo(links, '/essays/bodor/', 'p9')).toBeVisible();
    await expect(status).toHaveText('1 topic, 2 passages in 1 essay');
    await field.fill('cybersecuirty');
    await expect(told).toContainText('Search instead for cybersecuirty.');
    await field.fill('coronavirus');
    await expect(links).toHaveCount(3);
    await main.getByText('Narrow down').click();
    await main.getByRole('checkbox', { name: 'Jonas Calder' }).check();
    await expectOnly(links, '/essays/calder/', 'p4');
    // What is still being answered may not outlast the test.
    await page.unrouteAll({ behavior: 'wait' });
    expect(page.workers()).toEqual([]);
    expect(happened()).toBeGreaterThan(0);
  });
}

test('without a worker the dialog works, too, and what breaks can be tried again', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  let times = 0;
  await page.route('**/*.pf_fragment', (route) => {
    times += 1;
    return route.abort();
  });
  await page.goto('/essays/calder/');
  const { field, links, status, tryAgain } = searchIn(await openDialog(page));
  await field.fill('robots');
  await expect(status).toHaveText(/^The search could not be loaded\./);
  expect(times).toBeGreaterThan(0);
  await page.unroute('**/*.pf_fragment');
  await tryAgain.click();
  await expectOnly(links, '/essays/bodor/', 'p5');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expectArrival(page, 'p5', 'p4');
});

test('without a worker the engine, too, can be tried again when it is back', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  let times = 0;
  await page.route('**/pagefind/pagefind.js', (route) => {
    times += 1;
    return route.abort();
  });
  await page.goto(searchFor('robots'));
  const { links, status, tryAgain } = searchIn(page.getByRole('main'));
  await expect(status).toHaveText(/^The search could not be loaded\./);
  expect(times).toBeGreaterThan(0);
  await page.unroute('**/pagefind/pagefind.js');
  await tryAgain.click();
  await expectOnly(links, '/essays/bodor/', 'p5');
});

test('where a policy forbids WebAssembly, the search says that it cannot be loaded', async ({ page }) => {
  const changed = await changePolicy(page, (policy) => policy.replace(" 'wasm-unsafe-eval'", ''));
  await page.goto(searchFor('robots'));
  const { field, links, list, status, told, tryAgain } = searchIn(page.getByRole('main'));
  await expect(status).toHaveText(/^The search could not be loaded\. .* something blocks it/);
  expect(changed()).toBeGreaterThan(1);
  await expect(told.getByRole('link', { name: 'word index' })).toHaveAttribute('href', '/index/');
  await tryAgain.click();
  await expect(list).toHaveAttribute('data-search-state', 'failed');
  await field.fill('anarchy');
  await expect(list).toHaveAttribute('data-search-state', 'failed');
  await expect(links).toHaveCount(0);
  await expect(field).toHaveValue('anarchy');
  await page.unroute('**/*');
  await page.reload();
  await expectOnly(links, '/essays/calder/', 'p2');
});
