import { expect, test, type APIResponse, type Locator, type Page, type Route } from '@playwright/test';
import { homeOf } from './sites.ts';

/** Addresses below a site's home that no link leads to: the page for wrong addresses shows at any of them. */
export const NO_PAGE = 'essays/there-is-no-such-essay/';

/**
 * A test without script, at the site as it is published.
 *
 * Without script no state is kept from one test to the next. So these tests share a page, which is quicker by far
 * than a new one for each: most of a short test's time is the browser's, to set up a page.
 */
export const testWithoutScript = test.extend<object, { plainPage: Page }>({
  plainPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ baseURL: homeOf('main'), javaScriptEnabled: false });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: ({ plainPage }, use) => use(plainPage),
});

/** Checks that a place of the page was arrived at: the address names it, it is on the screen, and it is marked. */
export async function expectArrival(page: Page, id: string, neighbour: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  const passage = page.locator(`[id="${id}"]`);
  await expect(passage).toBeInViewport();
  await expect(page.locator(':target')).toHaveId(id);
  const plain = await page
    .locator(`[id="${neighbour}"]`)
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(passage).not.toHaveCSS('background-color', plain);
}

/** The search within a part of the page. */
export function searchIn(part: Locator) {
  const list = part.locator('[data-search-results]');
  return {
    field: part.getByRole('searchbox', { name: 'Search the essays' }),
    /** The line on what was found, as it is seen; what is spoken of it comes when the reader stops typing. */
    status: part.locator('[data-part=line]'),
    spoken: part.getByRole('status'),
    /** Notices on the query, between the line and the results. */
    told: part.locator('.told'),
    list,
    /** The links of the topics that the query names, above the results. */
    topics: part.getByRole('list', { name: 'Topics' }).getByRole('link'),
    results: list.getByRole('listitem'),
    more: part.getByRole('button', { name: /^Show \d+ more/ }),
    links: list.getByRole('link'),
    marks: list.locator('mark'),
    tryAgain: part.getByRole('button', { name: 'Try again' }),
    /** Resolves when the answer to the last query is shown. */
    answered: () => expect(list).toHaveAttribute('data-search-state', 'done'),
  };
}

/** The results that lead to a place, whatever words they ask to be marked there. */
export function linkTo(links: Locator, path: string, id?: string): Locator {
  const plain = id === undefined ? path : `${path}#${id}`;
  const marked = id === undefined ? '' : `, [href^="${path}?mark="][href$="#${id}"]`;
  return links.and(links.page().locator(`[href="${plain}"]${marked}`));
}

/** Expects that a search has found one place and no other. */
export async function expectOnly(links: Locator, path: string, id: string): Promise<void> {
  await expect(linkTo(links, path, id)).toBeVisible();
  await expect(links).toHaveCount(1);
}

/** The words that a search has painted, each with its passage. */
export function painted(page: Page, name: 'found' | 'found-now'): Promise<string[]> {
  return page.evaluate(
    (highlight) =>
      [...((CSS.highlights.get(highlight) ?? []) as Iterable<Range>)].map(
        (range) => `${range.toString()} ${range.startContainer.parentElement?.closest('article [id]')?.id}`,
      ),
    name,
  );
}

/** The address of a search. */
export function searchFor(query: string): string {
  return `/search/?${new URLSearchParams({ q: query })}`;
}

/** A promise that is kept when the test says so. */
export function untilReleased(): { released: Promise<void>; release(): void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { released, release };
}

/** Holds requests back until the test lets them go. */
export async function hold(page: Page, which: string): Promise<{ asked: Promise<unknown>; release(): void }> {
  const { released, release } = untilReleased();
  await page.route(which, async (route) => {
    await released;
    await route.continue();
  });
  return { asked: page.waitForRequest(which), release };
}

/** Collects what the browser complains of: errors of scripts, in the console, and against the policy. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  await page.exposeFunction('tellComplaint', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { tellComplaint(text: string): void }).tellComplaint(`${effectiveDirective} ${blockedURI}`),
    );
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  return complaints;
}

/**
 * Opens the search over a page, as a reader with a mouse does.
 *
 * @returns the dialog
 */
export async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Changes answers to requests. A page that is left, and a test that is over, wait for none. */
export function changeAnswers(
  page: Page,
  files: string | RegExp,
  change: (response: APIResponse) => Promise<Parameters<Route['fulfill']>[0]>,
): Promise<unknown> {
  return page.route(files, async (route) => {
    const answer = await route
      .fetch()
      .then(change)
      .catch(() => undefined);
    if (answer) await route.fulfill(answer).catch(() => undefined);
  });
}
