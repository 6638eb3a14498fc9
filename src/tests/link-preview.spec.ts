import { expect, test } from '@playwright/test';
import { complaintsOf, searchIn } from './helpers.ts';
import { pageAt, wordsOf } from './html/built.ts';
import {
  LONG,
  askedByScript,
  leave,
  letter,
  openReady,
  openStill,
  placeOf,
  previewOf,
  show,
  wait,
} from './preview-helpers.ts';
import { homeOf } from './sites.ts';

test('a link of the word index shows its passage to a pointer, with author and title, and nothing of its markup', async ({
  page,
}) => {
  const complaints = await complaintsOf(page);
  // Below a path of a host of its own it is as anywhere.
  await page.goto(`${homeOf('folder')}index/a/`);
  await placeOf(page, 'Bodor ¶5').hover();
  const preview = previewOf(page);
  await expect(preview).toBeVisible();
  await expect(preview.locator('.head')).toHaveText('¶5 · Bodor Ilka, Closer Cooperation In Cyberspace');
  const shown = (await preview.locator('.words').innerText()).replace(/ …$/, '');
  expect(shown.length).toBeGreaterThan(300);
  expect(wordsOf(pageAt('/essays/bodor/'), '#p5 > p').slice(0, shown.length)).toBe(shown);
  await expect(preview.locator('.words')).toHaveAttribute('lang', 'en');
  await expect(preview.locator('a, sup, [id], [class^=passage]')).toHaveCount(0);
  await page.mouse.move(0, 0);
  await expect(preview).toBeHidden();
  expect(complaints).toEqual([]);
});

test('a pointer has to rest on a link, and the page of the link is not asked for before', async ({ page }) => {
  const asked = askedByScript(page);
  await openReady(page, letter, (to) => placeOf(to, 'Calder ¶2'));
  await placeOf(page, 'Bodor ¶5').hover();
  await wait(page, 299);
  await placeOf(page, 'Bodor ¶8').hover();
  await wait(page, 299);
  await expect(previewOf(page)).toBeHidden();
  expect(asked).not.toContain('/essays/bodor/');
  await wait(page, 1);
  await expect(previewOf(page)).toContainText('¶8 · Bodor');
});

test('a link that comes below a pointer at rest, or lies on the way of one that selects words, shows nothing', async ({
  page,
}) => {
  await openStill(page, letter);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const link = placeOf(page, 'Bodor ¶5');
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await link.boundingBox();
  if (!box) throw new Error('No link');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  // A place above the link without another.
  const above = await page.evaluate(
    ([left, top]) => [30, 45, 60, 75, 90].find((by) => !document.elementFromPoint(left, top - by)?.closest('a')) ?? 0,
    [x, y] as const,
  );
  await page.mouse.move(x, y - above);
  await page.evaluate((top) => scrollBy({ top }), above);
  await expect.poll(() => link.evaluate((element) => element.matches(':hover'))).toBe(true);
  await wait(page, LONG);
  await page.mouse.move(x + 200, y - above);
  await page.mouse.down();
  await page.mouse.move(x, y - above, { steps: 5 });
  await expect.poll(() => link.evaluate((element) => element.matches(':hover'))).toBe(true);
  await wait(page, LONG);
  await expect(previewOf(page)).toHaveCount(0);
  expect(asked.filter((address) => address.includes('link-preview'))).toEqual([]);
});

test('the focus of a keyboard shows it too; Escape closes it alone and leaves the focus where it is', async ({
  page,
}) => {
  await openReady(page, letter, (to) => placeOf(to, 'Calder ¶2'));
  const preview = previewOf(page);
  // A panel that Escape would close as well.
  await page.getByRole('button', { name: 'Display' }).click();
  const settings = page.getByRole('group', { name: 'Display' });
  await expect(settings).toBeVisible();
  const link = placeOf(page, 'Bodor ¶5');
  await show(page, link);
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(settings).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  // Closed, it stays closed until its link is left and pointed at again.
  const box = await link.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 6);
  await wait(page, LONG);
  await expect(preview).toBeHidden();
  await leave(page);
  await show(page, link);
  await leave(page);

  await page.keyboard.press('Tab');
  await link.focus();
  await wait(page, LONG);
  await expect(preview).toContainText('¶5 · Bodor');
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(link).not.toBeFocused();
  await wait(page, LONG);
  await expect(preview).toBeVisible();
  expect(await page.locator(':focus').innerText()).toContain(await preview.locator('b').innerText());
});

test('a pointer can cross from the link into the preview, and it stays until it is left', async ({ page }) => {
  await openReady(page, letter, (to) => placeOf(to, 'Calder ¶2'));
  const link = placeOf(page, 'Bodor ¶5');
  const preview = await show(page, link);
  const from = await link.boundingBox();
  const to = await preview.locator('.words').boundingBox();
  if (!from || !to) throw new Error('Nothing to cross');
  const x = from.x + from.width / 2;
  const [start, end] = [from.y + from.height / 2, to.y + to.height / 2];
  for (let step = 0; step <= 10; step += 1) {
    await page.mouse.move(x, start + ((end - start) * step) / 10);
    await wait(page, LONG);
    await expect(preview, `step ${step}`).toBeVisible();
  }
  await leave(page);
});

test('a finger shows nothing: the link leads there', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await openStill(page, '/essays/everything/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const mark = page.getByRole('link', { name: 'Editor’s note 1' });
  // Some fingers are felt before they touch.
  await mark.dispatchEvent('pointermove', { pointerType: 'touch' });
  await mark.tap();
  await wait(page, LONG);
  await expect(page.locator('[id="fn-once"]')).toBeInViewport();
  await expect(previewOf(page)).toHaveCount(0);
  expect(asked.filter((address) => address.includes('link-preview'))).toEqual([]);
  await context.close();
});

test('nothing shows in the search or beside it, and a preview closes when the search opens', async ({ page }) => {
  await openReady(page, letter, (to) => placeOf(to, 'Calder ¶2'));
  await show(page, placeOf(page, 'Bodor ¶5'));
  // At once: no time passes.
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog).toBeVisible();
  await expect(previewOf(page)).toBeHidden();

  const { field, links, answered } = searchIn(dialog);
  await field.fill('robots');
  await wait(page, LONG);
  await answered();
  await links.first().hover();
  await wait(page, LONG);
  await links.first().focus();
  await wait(page, LONG);
  await expect(previewOf(page)).toBeHidden();
});
