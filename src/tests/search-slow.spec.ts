import { expect, test, type Page, type Request } from '@playwright/test';
import { expectOnly, hold, linkTo, openDialog, searchFor, searchIn, untilReleased } from './helpers.ts';

const SLOW = 'The search is still loading; the connection seems slow. The answer will come here.';

/** Notes everything that is ever shown, so that nothing can come and go unseen. */
async function watch(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const host = document.querySelector('passage-search');
    const shown: string[] = [];
    Object.assign(window, { shown });
    if (host) {
      const options = { childList: true, subtree: true, characterData: true };
      new MutationObserver(() => shown.push(host.textContent)).observe(host, options);
    }
  });
  return () => page.evaluate(() => (window as unknown as { shown: string[] }).shown.join('\n'));
}

/** A question in Chinese, for which more has to be loaded: the other forms of its letters. */
const CHINESE = '网络空间';
/** Files of the search. */
const MORE = '**/_astro/*.js';

for (const [late, end] of [
  ['an answer', 'continue'],
  ['a failure', 'abort'],
] as const) {
  test(`${late} that comes late does not take the place of the answer to a later query`, async ({ page }) => {
    // Files of the first query, other than the index, are held back until the test releases them.
    const { released, release } = untilReleased();
    const held = new Set<Request>();
    const over = new Set<Request>();
    page.on('requestfailed', (request) => over.add(request));
    page.on('requestfinished', (request) => over.add(request));
    await page.goto('/search/');
    const { field, links, status } = searchIn(page.getByRole('main'));
    await expect(page.getByText('Narrow down')).toBeVisible();
    const shown = await watch(page);
    await page.route(MORE, async (route) => {
      held.add(route.request());
      await released;
      await route[end]();
    });

    await field.fill(CHINESE);
    await expect.poll(() => held.size).toBeGreaterThan(0);
    await field.fill('anarchy');
    await expectOnly(links, '/essays/calder/', 'p2');

    release();
    await expect.poll(() => [...held].filter((request) => !over.has(request))).toEqual([]);
    await page.unroute(MORE);
    // The next query is answered after the late answer has been dealt with.
    await field.fill('widening');
    await expectOnly(links, '/essays/bodor/', 'p9');
    await expect(status).toHaveText('1 passage in 1 essay');
    const all = await shown();
    expect(all).toContain('anarchy');
    expect(all).toContain('widening');
    expect(all).not.toContain(CHINESE);
    expect(all).not.toContain('could not be loaded');
  });
}

test('a search that takes long says so, offers the word index, and answers what was typed last when it can', async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  const engine = await hold(page, '**/search/index.json');
  await page.goto('/about/');
  const { field, status, told, list, links } = searchIn(await openDialog(page));
  await engine.asked;
  await page.clock.pauseAt(3_600_000);
  await expect(status).toHaveText('');
  const shown = await watch(page);
  await field.pressSequentially('Wrenholm');
  await field.fill('');
  await field.pressSequentially('robots');
  // Typing has paused.
  await page.clock.runFor(20);
  await expect(list).toHaveAttribute('data-search-state', 'busy');
  await page.clock.runFor(3_900);
  await expect(status).toHaveText('');
  await page.clock.runFor(200);
  await expect(status).toHaveText(SLOW);
  await expect(told.getByRole('link', { name: 'word index' })).toHaveAttribute('href', '/index/');
  await expect(field).toBeEditable();
  engine.release();
  await expectOnly(links, '/essays/bodor/', 'p5');
  await expect(status).toHaveText('1 passage in 1 essay');
  await expect(told).toBeEmpty();
  expect(await shown()).not.toContain('Wrenholm');

  // An answer that has come is not followed by a complaint.
  await page.clock.runFor(60_000);
  await expect(status).toHaveText('1 passage in 1 essay');
});

test('offline, what has been loaded goes on working; what has not says so, and comes back', async ({
  page,
  context,
}) => {
  await page.goto(searchFor('robots'));
  const { field, status, told, links, tryAgain } = searchIn(page.getByRole('main'));
  await expectOnly(links, '/essays/bodor/', 'p5');
  await context.setOffline(true);
  await field.fill('jurisdiction');
  await expectOnly(links, '/essays/bodor/', 'p7');

  await field.fill(CHINESE);
  await expect(status).toHaveText(/^The search could not be loaded\. The connection may have broken/);
  await expect(told.getByRole('link', { name: 'word index' })).toBeVisible();
  await expect(field).toHaveValue(CHINESE);
  await field.fill('robots');
  await expectOnly(links, '/essays/bodor/', 'p5');
  await field.fill(CHINESE);
  await expect(tryAgain).toBeVisible();

  await context.setOffline(false);
  await tryAgain.click();
  await expect(linkTo(links, '/essays/everything/', 'p9')).toBeVisible();
});
