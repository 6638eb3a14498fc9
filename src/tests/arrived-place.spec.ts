import { expect, test, type Page } from '@playwright/test';
import { complaintsOf, expectArrival, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

const notice = (page: Page) => page.getByRole('main').getByRole('status');

/** Numbers of the passages that stand out by their ground, whatever the reason. */
function marked(page: Page): Promise<number[]> {
  return page.locator('article .passage').evaluateAll((passages) => {
    const plain = (passage: Element): boolean => getComputedStyle(passage).backgroundColor === 'rgba(0, 0, 0, 0)';
    return passages.flatMap((passage, index) => (plain(passage) ? [] : index + 1));
  });
}

testWithoutScript('without script, a range leads to its first passage, and that one is marked', async ({ page }) => {
  for (const [range, first] of [
    ['p3-p5', 3],
    ['p9-p10', 9],
    ['p1-p2', 1],
  ] as const) {
    await page.goto(`/essays/bodor/#${range}`);
    await expect(page.getByRole('link', { name: `Link to paragraph ${first}`, exact: true })).toBeInViewport();
    expect(await marked(page)).toEqual([first]);
  }
});

testWithoutScript('without script, an address that leads nowhere shows the essay', async ({ page }) => {
  await page.goto('/essays/bodor/#p99');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(notice(page)).toHaveCount(0);
});

test('every passage of a range is marked, of any range, read from either end', async ({ page }) => {
  for (const [range, passages] of [
    ['p3-p5', [3, 4, 5]],
    ['p5-p3', [3, 4, 5]],
    ['p2-p9', [2, 3, 4, 5, 6, 7, 8, 9]],
    ['p9-p10', [9, 10]],
    ['p6-p6', [6]],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`/essays/bodor/#${range}`);
    await expect.poll(() => marked(page), range).toEqual(passages);
    await expect(page.locator(`[id="p${passages[0]}"] .passage-link`)).toBeInViewport();
    await expect(notice(page)).toHaveCount(0);
  }
});

test('the marks of a range go with the reader to the next place', async ({ page }) => {
  await page.goto('/essays/bodor/');
  expect(await marked(page)).toEqual([]);
  const visit = (hash: string) => page.evaluate((to) => (location.hash = to), hash);
  await visit('p7-p10');
  await expect.poll(() => marked(page)).toEqual([7, 8, 9, 10]);
  await expect(page.locator('[id="p7"]')).toBeInViewport();
  await visit('p2-p3');
  await expect.poll(() => marked(page)).toEqual([2, 3]);
  await page.getByRole('link', { name: 'Link to paragraph 4', exact: true }).click();
  await expectArrival(page, 'p4', 'p3');
  expect(await marked(page)).toEqual([4]);
  await page.goBack();
  await expect.poll(() => marked(page)).toEqual([2, 3]);
});

test('a passage that there is not is told, and the nearest one offered', async ({ page }) => {
  await page.goto('/essays/bodor/#p99');
  await expect(notice(page)).toHaveText('There is no place #p99 in this essay.');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Search the essays' })).toHaveAttribute(
    'href',
    '/search/',
  );
  await page.getByRole('link', { name: 'Go to ¶10, the last passage' }).click();
  await expectArrival(page, 'p10', 'p9');
  await expect(notice(page)).toHaveCount(0);
});

test('a range that goes beyond the essay is told, too', async ({ page }) => {
  await page.goto('/essays/calder/#p3-p7');
  await expect(notice(page)).toHaveText('There is no place #p3-p7 in this essay.');
  await page.getByRole('link', { name: 'Go to ¶3' }).click();
  await expectArrival(page, 'p3', 'p2');
});

test('a section that is misspelt, or was cut off, leads to the right one', async ({ page }) => {
  await page.goto('/essays/bodor/#stumbling-blocks');
  const way = page.getByRole('link', { name: 'Go to “Stumbling blocks and international cooperation”' });
  await expect(way).toBeVisible();
  await page.evaluate(() => (location.hash = 'the-wrld-islands-conference'));
  await expect(notice(page)).toHaveText('There is no place #the-wrld-islands-conference in this essay.');
  await expect(way).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to “The World Islands Conference”' }).click();
  await expect(page.locator(':target')).toHaveText('The World Islands Conference');
  await expect(notice(page)).toHaveCount(0);
});

test('words that are no place lead to the search for them, and to the contents', async ({ page }) => {
  await page.goto('/essays/bodor/#digital-divide');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'See the contents' })).toHaveAttribute('href', '#contents');
  await main.getByRole('link', { name: 'Search for “digital divide”' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=digital\+divide$/);
  await expect(main.getByRole('searchbox')).toHaveValue('digital divide');
});

test('the notice is dismissed by keyboard, and another one comes for another place', async ({ page }) => {
  await page.goto('/essays/bodor/#nowhere-at-all');
  await expect(notice(page)).toBeVisible();
  const dismiss = page.getByRole('button', { name: 'Dismiss' });
  await dismiss.focus();
  await page.keyboard.press('Enter');
  await expect(notice(page)).toHaveCount(0);
  await page.evaluate(() => (location.hash = 'p77'));
  await expect(notice(page)).toHaveText('There is no place #p77 in this essay.');
  // It is seen wherever the reader is.
  await page.locator('[id="p9"]').scrollIntoViewIfNeeded();
  await expect(dismiss).toBeInViewport();
});

test('nothing is there, fetched or moved where the place is there', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const address of ['', '#p3', '#about-this-text', '#contents', '#', '#p4:~:text=Global']) {
    await page.goto('about:blank');
    await page.goto(`/essays/bodor/${address}`);
    await page.waitForFunction(() => customElements.get('arrived-place') !== undefined);
    await expect(page.locator('arrived-place')).toBeEmpty();
    expect(await page.locator('arrived-place').evaluate((host) => host.getBoundingClientRect().height)).toBe(0);
  }
  expect(fetched.filter((url) => /\/(arrive|PlaceNotice)\./.test(url))).toEqual([]);
});

test('the top of the page, where a browser goes by itself, is a place', async ({ page }) => {
  const script = page.waitForResponse(/\/arrive\.[^/]+\.js$/);
  await page.goto('/essays/bodor/#top');
  await (await script).finished();
  await page.evaluate(() => (location.hash = 'p98'));
  await expect(notice(page)).toHaveText('There is no place #p98 in this essay.');
  await page.evaluate(() => (location.hash = 'Top'));
  await expect(page.locator('arrived-place')).toBeEmpty();
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
  for (const hash of [
    '%',
    '%ED%A0%80',
    '<img src=x onerror=alert(1)>',
    '%00',
    'a'.repeat(5000),
    '中文',
    '"]',
    'p1-p',
  ]) {
    await page.goto('about:blank');
    await page.goto(`/essays/bodor/#${hash}`);
    await expect(notice(page)).toContainText('There is no place #');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a site in a folder leads to its own search', async ({ page }) => {
  await page.goto(`${homeOf('folder')}essays/bodor/#digital-divide`);
  await expect(page.getByRole('link', { name: 'Search for “digital divide”' })).toHaveAttribute(
    'href',
    '/reader/search/?q=digital+divide',
  );
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
