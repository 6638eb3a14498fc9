import { expect, test, type Locator, type Page } from '@playwright/test';
import { complaintsOf, expectArrival, testWithoutScript } from './helpers.ts';
import { previewOf } from './preview-helpers.ts';
import { homeOf } from './sites.ts';

/** An entry of the index, by its name. */
function entryOf(page: Page, name: string): Locator {
  return page
    .locator('dl > div')
    .filter({ has: page.getByRole('term').filter({ hasText: new RegExp(`^${name}\\b`) }) });
}

/** Where links lead, each address once. */
async function addressesOf(links: Locator): Promise<string[]> {
  const all = await links.evaluateAll((some) => some.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(all)].sort();
}

const namesOn = (page: Page) =>
  page
    .locator('.entries dt')
    .evaluateAll((all) => all.map((term) => (term.querySelector('a') ?? term).textContent.trim()));

testWithoutScript(
  'without script a reader finds a topic in the index, and arrives at its passage',
  async ({ page }) => {
    await page.goto('/topics/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
    await page.getByRole('navigation', { name: 'Letters of the index' }).getByRole('link', { name: 'D' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'D' })).toBeInViewport();
    const divide = entryOf(page, 'digital divide');
    await expect(divide.getByRole('term').getByRole('link')).toHaveAttribute(
      'href',
      '/topics/concepts/digital-divide/',
    );
    await expect(divide.locator('.at')).toHaveText('Bodor ¶9, 10; Calder ¶2');
    await divide.getByRole('link', { name: 'Bodor ¶10' }).click();
    await expectArrival(page, 'p10', 'p9');
  },
);

testWithoutScript('every passage of every topic is listed, in alphabetical order', async ({ page }) => {
  await page.goto('/topics/');
  const names = await namesOn(page);
  const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
  expect(names).toEqual([...names].sort(compare));
  expect(new Set(names).size).toBe(names.length);
  const listed = await page
    .locator('.entries div[id]')
    .evaluateAll((entries) =>
      entries.flatMap((entry) =>
        [...entry.querySelectorAll('.at a')].map((link) =>
          [entry.querySelector('dt a')?.getAttribute('href'), link.getAttribute('href')].join(' '),
        ),
      ),
    );
  const expected: string[] = [];
  for (const slug of ['bodor', 'calder']) {
    const data = (await (await page.request.get(`/essays/${slug}/topics/topics.json`)).json()) as {
      topics: { href: string }[];
      passages: { number: number; topics: number[] }[];
    };
    for (const { number, topics } of data.passages) {
      expected.push(...topics.map((place) => `${data.topics[place]?.href ?? ''} /essays/${slug}/#p${number}`));
    }
  }
  expect(expected.length).toBeGreaterThan(20);
  expect(listed.sort()).toEqual(expected.sort());
});

testWithoutScript('see and see also lead to entries of the page, and an entry has an address', async ({ page }) => {
  await page.goto('/topics/');
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const within = await addressesOf(page.locator('.entries dd:not(.at) a'));
  expect(within.length).toBeGreaterThan(5);
  expect(within.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  await entryOf(page, 'netizens').getByRole('link').click();
  await expect(page).toHaveURL(/#internet-users$/);
  await expect(page.locator('#internet-users')).toBeInViewport();
  await expect(page.locator('#internet-users')).toHaveCSS('outline-style', 'solid');
});

testWithoutScript('the topics of a kind have a page, with their number', async ({ page }) => {
  await page.goto('/topics/');
  const kinds = page.getByRole('navigation', { name: 'Kinds of topics' });
  const all = await page.locator('.entries div[id]').count();
  await expect(kinds.getByRole('link', { name: `All ${all}` })).toHaveAttribute('aria-current', 'page');
  const marked = await page.locator('.entries small', { hasText: 'place' }).count();
  await kinds.getByRole('link', { name: `Places ${marked}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics: places');
  await expect(page.locator('.entries div[id]')).toHaveCount(marked);
  await expect(kinds.locator('[aria-current]')).toHaveText(`Places ${marked}`);
  // What is not on this page is in the whole index.
  const others = (await addressesOf(page.locator('.entries dd:not(.at) a'))).filter((href) => !href.startsWith('#'));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((href) => !href.startsWith('/topics/#'))).toEqual([]);
  await kinds.getByRole('link', { name: `All ${all}` }).click();
  await expect(page).toHaveURL(/\/topics\/$/);
});

testWithoutScript('a mark of the picture leads to its passage, and the table has the same links', async ({ page }) => {
  await page.goto('/topics/#picture');
  const picture = page.locator('svg.picture');
  const marks = picture.locator('a[href*="#"]');
  const table = page.getByRole('table');
  expect(await marks.count()).toBe(await page.locator('.entries .at a').count());
  const titles = await marks.evaluateAll((all) => all.map((mark) => mark.querySelector('title')?.textContent));
  await page.getByText('The picture as a table').click();
  const rows = await table
    .locator('tbody tr:has(td)')
    .evaluateAll((all) =>
      all.flatMap((row) =>
        [...row.querySelectorAll('td a')].map((link) =>
          [row.querySelector('th')?.textContent.trim(), link.getAttribute('aria-label')].join(', '),
        ),
      ),
    );
  expect(rows).toEqual(titles);
  expect(rows).toContain('digital divide, Bodor ¶9');
  expect(await addressesOf(table.getByRole('link'))).toEqual(
    (await addressesOf(picture.locator('a'))).filter((href) => !/^\/essays\/\w+\/$/.test(href)),
  );
  await marks.filter({ hasText: 'digital divide, Bodor ¶9' }).click();
  await expectArrival(page, 'p9', 'p8');
});

testWithoutScript('a collection without topics says so, and leads to the word index', async ({ page }) => {
  await page.goto(`${homeOf('main')}topics/`);
  await expect(page.locator('.entries, svg.picture, table')).toHaveCount(0);
  await page.getByRole('main').getByText('No topics').getByRole('link', { name: 'word index' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Word index');
});

testWithoutScript('on a site in a folder every link stays in it', async ({ page }) => {
  await page.goto(`${homeOf('folder')}topics/`);
  const links = await addressesOf(page.getByRole('main').locator('a'));
  expect(links.filter((href) => !href.startsWith('#') && !href.startsWith('/reader/'))).toEqual([]);
  expect(links).toContain('/reader/essays/bodor/#p9');
});

test('links of the index and marks of the picture show their passages', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/topics/');
  await entryOf(page, 'digital divide').getByRole('link', { name: 'Bodor ¶10' }).hover();
  await expect(previewOf(page).locator('.head')).toHaveText(/^¶10 · Bodor Ilka/);
  await page.mouse.move(0, 0);
  await expect(previewOf(page)).toBeHidden();
  await page.locator('svg.picture a[href="/essays/calder/#p3"] rect').first().hover();
  await expect(previewOf(page).locator('.head')).toHaveText(/^¶3 · Jonas Calder/);
  expect(complaints).toEqual([]);
});

test('the keyboard passes the picture by, and opens the table in its place', async ({ page }) => {
  await page.goto('/topics/');
  await page.locator('.entries a').last().focus();
  await page.keyboard.press('Tab');
  const summary = page.getByText('The picture as a table');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const row = page.getByRole('table').getByRole('rowheader').getByRole('link').first();
  await expect(row).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
  const href = (await page.locator(':focus').getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator(new URL(href, page.url()).hash)).toBeInViewport();
});

test('the index stands in columns where there is room, and nothing is wider than the screen', async ({ page }) => {
  await page.goto('/topics/');
  await page.getByText('The picture as a table').click();
  for (const [width, count] of [
    [1440, 3],
    [768, 2],
    [390, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const places = await page
      .locator('.entries h2')
      .evaluateAll((all) => all.map((heading) => Math.round(heading.getBoundingClientRect().x)));
    expect(new Set(places).size, `${width} pixels wide`).toBe(count);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // The names stand beside the bars or above them, never on them.
    const overlaps = await page.locator('svg.picture .row').evaluateAll(
      (rows) =>
        rows.filter((row) => {
          const name = row.querySelector('text')?.getBoundingClientRect();
          return [...row.querySelectorAll('.plot rect')].some((mark) => {
            const box = mark.getBoundingClientRect();
            return name && name.right > box.left && name.left < box.right && name.bottom > box.top + 2;
          });
        }).length,
    );
    expect(overlaps, `${width} pixels wide`).toBe(0);
  }
});

test('numbers of passages are 24 pixels from each other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/topics/');
  const tooNear = await page.locator('.entries .at').evaluateAll((all) =>
    all.flatMap((place) => {
      const boxes = [...place.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
      const middle = ({ x, width }: DOMRect) => x + width / 2;
      return boxes
        .slice(1)
        .map((box, index) => ({ box, before: boxes[index] ?? box }))
        .filter(({ box, before }) => Math.abs(box.y - before.y) < 4 && middle(box) - middle(before) < 24)
        .map(() => place.textContent);
    }),
  );
  expect(tooNear).toEqual([]);
});
