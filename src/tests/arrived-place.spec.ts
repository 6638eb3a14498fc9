import { expect, test, type Page } from '@playwright/test';
import { complaintsOf, expectArrival, testWithoutScript } from './helpers.ts';
import { sign } from './link-helpers.ts';

const notice = (page: Page) => page.getByRole('main').getByRole('status');

/** Numbers of the passages that stand out by their ground, whatever the reason. */
function marked(page: Page): Promise<number[]> {
  return page.locator('article .passage').evaluateAll((passages) => {
    const plain = (passage: Element): boolean => getComputedStyle(passage).backgroundColor === 'rgba(0, 0, 0, 0)';
    return passages.flatMap((passage, index) => (plain(passage) ? [] : index + 1));
  });
}

const visit = (page: Page, hash: string) => page.evaluate((to) => (location.hash = to), hash);

testWithoutScript('without script, a range leads to its first passage, and that one is marked', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('/essays/bodor/#p9-p10');
  await expect(sign(page, 9)).toBeInViewport();
  expect(await marked(page)).toEqual([9]);
});

test('every passage of a range is marked, read from either end, and the marks go with the reader', async ({ page }) => {
  await page.goto('/essays/bodor/#p5-p3');
  await expect.poll(() => marked(page)).toEqual([3, 4, 5]);
  await expect(sign(page, 3)).toBeInViewport();
  // No anchor of a range is as long, so a browser does not lead there by itself.
  await visit(page, 'p2-p9');
  await expect.poll(() => marked(page)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  await expect(sign(page, 2)).toBeInViewport();
  await visit(page, 'p6-p6');
  await expect.poll(() => marked(page)).toEqual([6]);
  await visit(page, 'p9-p10');
  await expect.poll(() => marked(page)).toEqual([9, 10]);
  await expect(notice(page)).toHaveCount(0);

  await sign(page, 4).click();
  await expectArrival(page, 'p4', 'p3');
  expect(await marked(page)).toEqual([4]);
  await page.goBack();
  await expect.poll(() => marked(page)).toEqual([9, 10]);
});

test('a place that there is not is told, and the nearest one offered, or the search for its words', async ({
  page,
}) => {
  await page.goto('/essays/bodor/#p99');
  const main = page.getByRole('main');
  await expect(notice(page)).toHaveText('There is no place #p99 in this essay.');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(main.getByRole('link', { name: 'Search the essays' })).toHaveAttribute('href', '/search/');
  await page.getByRole('link', { name: 'Go to ¶10, the last passage' }).click();
  await expectArrival(page, 'p10', 'p9');
  await expect(notice(page)).toHaveCount(0);
  // A range that goes beyond the essay.
  await visit(page, 'p8-p12');
  await expect(notice(page)).toHaveText('There is no place #p8-p12 in this essay.');
  await page.getByRole('link', { name: 'Go to ¶8' }).click();
  await expectArrival(page, 'p8', 'p9');

  await visit(page, 'digital-divide');
  await expect(main.getByRole('link', { name: 'See the contents' })).toHaveAttribute('href', '#contents');
  await expect(main.getByRole('link', { name: 'Search for “digital divide”' })).toHaveAttribute(
    'href',
    '/search/?q=digital+divide',
  );
  await visit(page, 'the-wrld-islands-conference');
  await expect(notice(page)).toHaveText('There is no place #the-wrld-islands-conference in this essay.');
  await page.getByRole('link', { name: 'Go to “The World Islands Conference”' }).click();
  await expect(page.locator(':target')).toHaveText('The World Islands Conference');
  await expect(notice(page)).toHaveCount(0);
});

test('the notice is dismissed by keyboard, and another one comes for another place', async ({ page }) => {
  await page.goto('/essays/bodor/#nowhere-at-all');
  await expect(notice(page)).toBeVisible();
  const dismiss = page.getByRole('button', { name: 'Dismiss' });
  await dismiss.focus();
  await page.keyboard.press('Enter');
  await expect(notice(page)).toHaveCount(0);
  await visit(page, 'p77');
  await expect(notice(page)).toHaveText('There is no place #p77 in this essay.');
  // It is seen wherever the reader is.
  await page.locator('[id="p9"]').scrollIntoViewIfNeeded();
  await expect(dismiss).toBeInViewport();
});

test('nothing is there, fetched or moved where the place is there, and the top is a place', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const host = page.locator('arrived-place');
  for (const address of ['#p3', '#p4:~:text=Global']) {
    await page.goto('about:blank');
    await page.goto(`/essays/bodor/${address}`);
    await page.waitForFunction(() => customElements.get('arrived-place') !== undefined);
    await expect(host).toBeEmpty();
    expect(await host.evaluate((element) => element.getBoundingClientRect().height)).toBe(0);
  }
  for (const hash of ['about-this-text', 'contents', '']) {
    await visit(page, hash);
    await expect(host).toBeEmpty();
  }
  expect(fetched.filter((url) => /\/(arrive|PlaceNotice)\./.test(url))).toEqual([]);
  // There a browser goes by itself, without an element; a notice would be there before the next one.
  const script = page.waitForResponse(/\/arrive\.[^/]+\.js$/);
  await visit(page, 'top');
  await (await script).finished();
  await visit(page, 'p98');
  await expect(notice(page)).toHaveText('There is no place #p98 in this essay.');
  await visit(page, 'Top');
  await expect(host).toBeEmpty();
});

test('marks of the search and a range do not disturb one another', async ({ page }) => {
  await page.goto('/essays/bodor/?mark=digital+divide#p9-p10');
  await expect(page.getByRole('region', { name: 'Matches of the search' })).toBeVisible();
  await expect.poll(() => marked(page)).toEqual([9, 10]);
  await expect(page).toHaveURL(/\/essays\/bodor\/#p9-p10$/);
  await expect(page.getByRole('main').locator('arrived-place')).toBeEmpty();
});

test('whatever stands in an address, the essay is shown, and nothing of it becomes markup', async ({ page }) => {
  const complaints = await complaintsOf(page);
  const markup = '<img src=x onerror=alert(1)>';
  await page.goto(`/essays/bodor/#${markup}`);
  await expect(notice(page)).toContainText(/There is no place #<img src=x onerror=alert\(1\)>/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const [hash, told] of [
    ['%', '#%'],
    ['%ED%A0%80', '#'],
    ['%00', '#'],
    ['a'.repeat(5000), `#${'a'.repeat(60)}…`],
    ['中文', '#中文'],
    ['"]', '#"]'],
    ['p1-p', '#p1-p'],
  ] as const) {
    await visit(page, hash);
    await expect(notice(page)).toContainText(`There is no place ${told}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await visit(page, 'p1');
    await expect(notice(page)).toHaveCount(0);
  }
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 700 } });

  test('the notice fits, its controls are large enough, and the contents open as their sheet', async ({ page }) => {
    await page.goto('/essays/bodor/#nothing-of-the-kind');
    const controls = page.locator('arrived-place').locator('a, button');
    await expect(controls).toHaveCount(3);
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
    await page.getByRole('link', { name: 'See the contents' }).tap();
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
  });
});
