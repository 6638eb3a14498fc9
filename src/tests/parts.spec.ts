import { expect, test, type Locator, type Page, type Route } from '@playwright/test';
import { openDialog, searchFor, searchIn } from './helpers.ts';

// Parts of the program that are fetched when they are first wanted, where they cannot be had.

/** The action that loads a part, and the sign that it is there. */
interface Opener {
  /** Name of the part in the notice. */
  what: string;
  want(page: Page): Promise<unknown>;
  shown(page: Page): Locator;
  /** Whether it takes a press on something, beside which the notice is to stand. */
  at?: (page: Page) => Locator;
}

const press = (at: (page: Page) => Locator) => ({ at, want: (page: Page) => at(page).click() });
const sign = (page: Page) => page.locator('.passage-link[href="#p2"]');

/** In this order within one visit: what opens first has fetched files that the next ones share. */
const OPENERS: Opener[] = [
  {
    what: 'The settings',
    ...press((page) => page.getByRole('button', { name: 'Display' })),
    shown: (page) => page.getByRole('group', { name: 'Display' }),
  },
  {
    what: 'The topics of this paragraph',
    ...press((page) => page.locator('.topics-link[href$="#p7"]')),
    shown: (page) => page.getByRole('dialog', { name: 'Topics of paragraph 7' }),
  },
  {
    what: 'The menu of the selected words',
    want: (page) => page.locator('[id="p2"] p').dblclick({ position: { x: 30, y: 12 } }),
    shown: (page) => page.getByRole('button', { name: 'Copy link to these words' }),
  },
  {
    what: 'The related passages',
    at: (page) => page.getByRole('button', { name: 'Related passages' }),
    want: async (page) => {
      await sign(page).click();
      await page.getByRole('button', { name: 'Related passages' }).click();
    },
    shown: (page) => page.getByText(/^Both speak of|No passage of another essay/).first(),
  },
  {
    what: 'The citations',
    at: (page) => page.getByRole('button', { name: 'Cite' }),
    want: async (page) => {
      await page.getByRole('button', { name: 'Back' }).click();
      await page.getByRole('button', { name: 'Cite' }).click();
    },
    shown: (page) => page.getByLabel('Style'),
  },
];

/** Files of a part: scripts, style sheets, data. */
const FILES = /\/_astro\/|\/(topics|citations)\.json$/;

/** Has files fail from when it is told to until it is told to stop; what is not handled is collected. */
async function faultyHost(page: Page, fail: (route: Route) => Promise<void>, files = FILES) {
  const unhandled: string[] = [];
  page.on('pageerror', ({ message }) => unhandled.push(message));
  const host = { isFaulty: false, unhandled };
  await page.route(files, (route) => (host.isFaulty ? fail(route) : route.continue()));
  return host;
}

const down = (route: Route) => route.abort('connectionrefused');
const gone = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });
const noticeOf = (page: Page) => page.locator('[popover]:has(> [role=alert])').filter({ visible: true });

test('what cannot be loaded is said beside what was pressed, and comes when it can be had, without a reload', async ({
  page,
}) => {
  const host = await faultyHost(page, down);
  await page.goto('/essays/bodor/');
  for (const { what, want, shown, at } of OPENERS) {
    host.isFaulty = true;
    await want(page);
    const notice = noticeOf(page);
    await expect(notice.getByRole('alert')).toHaveText(`${what} could not be loaded. The connection may have broken.`);
    await expect(shown(page)).toBeHidden();
    // The notice names an alternative.
    if (what.startsWith('The topics')) {
      await expect(notice.getByRole('link')).toHaveAttribute('href', /\/essays\/bodor\/topics\/#p7$/);
    }
    if (at) {
      const [pressed, box] = [await at(page).boundingBox(), await notice.boundingBox()];
      expect(Math.abs((box?.y ?? 0) - (pressed?.y ?? 0) - (pressed?.height ?? 0)), what).toBeLessThan(20);
      await expect(at(page)).toBeFocused();
    }
    // As long as it lasts nothing helps, and nothing gets worse.
    const failed = await notice.elementHandle();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await failed.waitForElementState('hidden');
    await expect(notice).toHaveCount(1);
    host.isFaulty = false;
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(shown(page)).toBeVisible();
    await expect(notice).toHaveCount(0);
    if (what !== 'The related passages') await page.keyboard.press('Escape');
  }
  expect(host.unhandled).toEqual([]);
});

test('where the site has changed since the page was opened, it says so, and a button loads the page again', async ({
  page,
}) => {
  const host = await faultyHost(page, gone);
  await page.goto('/essays/bodor/');
  host.isFaulty = true;
  await sign(page).click();
  await expect(noticeOf(page).getByRole('alert')).toHaveText(
    'The menu of this link could not be loaded: the site has changed since this page was opened.',
  );
  // The link is followed all the same.
  await expect(page).toHaveURL(/#p2$/);
  await noticeOf(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(noticeOf(page)).toHaveCount(0);
  await expect(sign(page)).toBeFocused();
  await page.getByRole('button', { name: 'Display' }).click();
  await page.evaluate(() => Object.assign(window, { oldPage: true }));
  host.isFaulty = false;
  await noticeOf(page).getByRole('button', { name: 'Load the page again' }).click();
  await page.waitForFunction(() => !('oldPage' in window));
  await expect(page).toHaveURL(/#p2$/);
  expect(host.unhandled).toEqual([]);
});

/** Files that a page loads when it is opened. */
const AT_ONCE: [what: string, part: RegExp, address: string, shown: (page: Page) => Locator][] = [
  [
    'The place that the address names',
    /\/arrive\./,
    '/essays/bodor/#p2-p8',
    (page) => page.locator('[id="p8"][data-arrived]'),
  ],
  [
    'The marks at the words that were found',
    /\/highlight\./,
    '/essays/bodor/?mark=countries#p2',
    (page) => page.getByRole('region', { name: 'Matches of the search' }),
  ],
  ['The names of topics', /\/topic-names\./, '/essays/bodor/', (page) => page.locator('link[href*="/TopicNames."]')],
];

test('what a page wants by itself is told once, at the edge of the window', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reader:settings', '{"topics":"on"}'));
  for (const [what, part, address, shown] of AT_ONCE) {
    const host = await faultyHost(page, down, part);
    host.isFaulty = true;
    await page.goto(address);
    await expect(noticeOf(page).getByRole('alert')).toHaveText(
      `${what} could not be loaded. The connection may have broken.`,
    );
    host.isFaulty = false;
    await noticeOf(page).getByRole('button', { name: 'Try again' }).click();
    await expect(shown(page)).toHaveCount(1);
    await expect(noticeOf(page)).toHaveCount(0);
    expect(host.unhandled).toEqual([]);
    await page.unrouteAll();
  }
});

test('the search dialog says so below its field, leads on, and answers what is typed when it can', async ({ page }) => {
  const host = await faultyHost(page, down);
  await page.goto('/about/');
  host.isFaulty = true;
  const dialog = await openDialog(page);
  const { field, links } = searchIn(dialog);
  await expect(dialog.getByRole('alert')).toHaveText('The search could not be loaded. The connection may have broken.');
  await expect(dialog.getByRole('link', { name: 'Search page' })).toHaveAttribute('href', /\/search\/$/);
  await expect(dialog.getByRole('link', { name: 'Word index' })).toHaveAttribute('href', '/index/');
  await expect(field).toBeFocused();
  const { x = 0 } = (await dialog.boundingBox()) ?? {};
  expect(x).toBeGreaterThan(40);
  await field.fill('robot');
  host.isFaulty = false;
  await field.press('s');
  await expect(links.first()).toBeVisible();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  expect(host.unhandled).toEqual([]);
});

test('where its script did not come, the search page says so in place of results, and keeps what was asked', async ({
  page,
}) => {
  const host = await faultyHost(page, gone, /PassageSearch\.client/);
  host.isFaulty = true;
  await page.goto(searchFor('robots'));
  const main = page.getByRole('main');
  const { field, links } = searchIn(main);
  await expect(main.getByRole('alert')).toHaveText(/^The search could not be loaded/);
  await expect(field).toHaveValue('robots');
  await expect(main.getByRole('link', { name: 'Word index' })).toHaveAttribute('href', '/index/');
  host.isFaulty = false;
  await main.getByRole('button', { name: 'Load the page again' }).click();
  await expect(links).toHaveCount(1);
  expect(host.unhandled).toEqual([]);
});
