import { expect, test, type Locator } from '@playwright/test';
import { litIn, numberIn, PAIR, passageIn, readerOf } from './compare-helpers.ts';
import { complaintsOf, hold } from './helpers.ts';
import { homeOf } from './sites.ts';

const NARROW = { width: 390, height: 800 };

test('essays are chosen from two lists, and the address says which, so that it can be shared', async ({ page }) => {
  await page.goto('/compare/');
  const { left, right, show, bodor, calder, main } = readerOf(page);
  await expect(bodor).toBeHidden();
  await left.selectOption('calder');
  await expect(page).toHaveURL(/\/compare\/$/);
  await show.click();
  await expect(page).toHaveURL(/\/compare\/\?left=calder&right=$/);
  await expect(main.getByText('Choose an essay for the other side, too.')).toBeVisible();
  await expect(left).toHaveValue('calder');
  await right.selectOption('bodor');
  await right.press('Tab');
  await expect(show).toBeFocused();
  await show.press('Enter');
  await expect(page).toHaveURL(/\/compare\/\?left=calder&right=bodor$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calder and Bodor, side by side');
  await expect(page).toHaveTitle(/^Calder and Bodor, side by side · /);
  await numberIn(bodor, 9).click();
  await expect(page).toHaveURL(/\?left=calder&right=bodor#bodor-p9$/);

  await page.reload();
  await expect(numberIn(bodor, 9)).toHaveAttribute('aria-pressed', 'true');
  await expect(numberIn(bodor, 9)).toBeInViewport();
  const leftEdge = async (column: Locator) => (await column.boundingBox())?.x ?? 0;
  expect(await leftEdge(calder)).toBeLessThan(await leftEdge(bodor));
});

test('swapping on the page of a pair leads on to an address that has the sides so', async ({ page }) => {
  await page.goto(`${PAIR}#calder-p2`);
  const { left, bodor, calder, main } = readerOf(page);
  await expect(numberIn(calder, 2)).toHaveAttribute('aria-pressed', 'true');
  await main.getByRole('button', { name: 'Swap sides' }).click();
  await expect(page).toHaveURL(/\/compare\/\?left=calder&right=bodor#calder-p2$/);
  await expect(left).toHaveValue('calder');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calder and Bodor, side by side');
  await expect(numberIn(calder, 2)).toHaveAttribute('aria-pressed', 'true');
  expect((await calder.boundingBox())?.x).toBeLessThan((await bodor.boundingBox())?.x ?? 0);
  await main.getByRole('button', { name: 'Swap sides' }).click();
  await expect(page).toHaveURL(new RegExp(`${PAIR}#calder-p2$`));
});

test('an address that is wrong says what is wrong, and keeps what is right', async ({ page }) => {
  for (const [query, notice, left, right] of [
    ['?left=nobody&right=bodor', 'There is no essay here that is called “nobody”.', '', 'bodor'],
    ['?left=calder&right=calder', 'This is the same essay twice.', 'calder', 'calder'],
    ['?right=calder', 'Choose an essay for the other side, too.', '', 'calder'],
  ] as const) {
    await page.goto(`/compare/${query}`);
    const reader = readerOf(page);
    await expect(reader.status).toContainText(notice);
    await expect(reader.left).toHaveValue(left);
    await expect(reader.right).toHaveValue(right);
    await expect(reader.bodor).toBeHidden();
  }
});

test('an essay that cannot be had is told, the table stays, and one can try again', async ({ page }) => {
  await page.route('**/essays/calder/', (route) => route.abort());
  await page.goto(PAIR);
  const { status, main, calder } = readerOf(page);
  await expect(status).toContainText('The essays could not be loaded.');
  await expect(page.getByRole('table')).toBeVisible();
  await page.unroute('**/essays/calder/');
  await main.getByRole('button', { name: 'Try again' }).click();
  await expect(passageIn(calder, 1)).toBeVisible();
  await expect(status).toHaveCount(0);
});

test('nothing moves on the page while the essays come', async ({ page }) => {
  const { asked, release } = await hold(page, '**/essays/calder/topics/');
  await page.goto(PAIR, { waitUntil: 'commit' });
  await asked;
  const table = page.getByRole('table');
  const before = await table.boundingBox();
  release();
  await expect(passageIn(readerOf(page).calder, 1)).toBeVisible();
  expect(await table.boundingBox()).toEqual(before);
});

test.describe('where there is no room for two', () => {
  test.use({ viewport: NARROW });

  test('one essay is shown at a time, each stays where it was left, and others can be chosen', async ({ page }) => {
    await page.goto(PAIR);
    const { left, bodor, calder, main, walk, status } = readerOf(page);
    const show = (name: string) => main.getByRole('button', { name, exact: true });
    await expect(passageIn(bodor, 1)).toBeVisible();
    await expect(calder).toBeHidden();
    await show('Calder').click();
    await expect(bodor).toBeHidden();
    await numberIn(calder, 3).click();
    await expect(status).toHaveText(/^Calder ¶3 is joined with Bodor /);
    await expect(calder).toBeVisible();
    const place = await calder.evaluate(({ scrollTop }) => scrollTop);
    expect(place).toBeGreaterThan(100);
    // A joined passage leads over to the other essay.
    await walk.getByRole('button', { name: /^Bodor ¶\d+, 1 of / }).click();
    await expect(calder).toBeHidden();
    await expect(bodor.locator('.passage[data-lit=current] .number')).toBeInViewport();
    await expect(show('Bodor')).toHaveAttribute('aria-pressed', 'true');
    const painted = () =>
      page.evaluate(() =>
        Array.from(CSS.highlights.get('joined-words') ?? [], (range) =>
          (range as Range).startContainer.parentElement?.closest('[data-side]')?.getAttribute('aria-label'),
        ),
      );
    // Safari paints words that are not shown over others that are.
    expect(new Set(await painted())).toEqual(new Set(['Left: Closer Cooperation In Cyberspace']));
    await show('Calder').click();
    await expect(numberIn(calder, 3)).toBeInViewport();
    expect(new Set(await painted())).toEqual(new Set([await calder.getAttribute('aria-label')]));
    expect(await calder.evaluate(({ scrollTop }) => scrollTop)).toBe(place);

    // An address that names a passage shows its essay.
    await page.reload();
    await expect(numberIn(calder, 3)).toBeInViewport();
    await expect(bodor).toBeHidden();
    await expect(left).toBeHidden();
    await show('Others').click();
    await expect(left).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
  });
});

test('below a path of a host essays are loaded, and topics found, below it', async ({ page }) => {
  await page.goto(`${homeOf('folder')}compare/bodor/calder/`);
  const { bodor, calder, main } = readerOf(page);
  await numberIn(calder, 2).click();
  await expect(litIn(bodor).first().locator('.joins').getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/reader\/topics\//,
  );
  await main.getByRole('button', { name: 'Swap sides' }).click();
  await expect(page).toHaveURL(/\/reader\/compare\/\?left=calder&right=bodor#calder-p2$/);
});

test('everything that an essay can have keeps its place in a comparison', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/compare/?left=everything&right=from-a-source');
  const everything = page.locator('[data-side=left]');
  await expect(everything.locator('.passage').first()).toBeVisible();
  await expect(everything.locator('.note-mark a').first()).toHaveAttribute('href', /\/essays\/everything\/#fn-/);
  await expect(everything.locator('[id]')).toHaveCount(0);
  const broken = await everything
    .locator('img')
    .evaluateAll((all) =>
      all.filter((picture) => new URL((picture as HTMLImageElement).src).pathname.startsWith('/compare')),
    );
  expect(broken).toEqual([]);
  expect(complaints).toEqual([]);
});
