import { expect, test, type Page } from '@playwright/test';
import { everyPage, expectArrival, testWithoutScript } from './helpers.ts';
import { homeOf, sites } from './sites.ts';

/** The words of a page, without their other forms. */
function wordsOn(page: Page): Promise<string[]> {
  return page
    .locator('.words dt')
    .evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent?.trim() ?? ''));
}

/** A word of a page, with its places. */
function entryOf(page: Page, word: string) {
  return page
    .locator('dl > div')
    .filter({ has: page.getByRole('term').filter({ hasText: new RegExp(`^${word}\\b`) }) });
}

testWithoutScript('without script a reader finds a word in the index, and arrives at its passage', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'word index' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Word index');
  await main.getByRole('link', { name: /^A \d+ words$/ }).click();
  const anarchy = entryOf(page, 'anarchy');
  await expect(anarchy.getByRole('definition')).toHaveText(
    /^Calder ¶2 International anarchy is the plainest portrait\s…$/,
  );
  await expect(anarchy.locator('b')).toHaveText('anarchy');
  await anarchy.getByRole('link', { name: 'Calder ¶2' }).click();
  await expectArrival(page, 'p2', 'p1');
  await expect(page.locator('#p2')).toContainText('International anarchy');
});

testWithoutScript('the index leads from the page about the site, too, and from the search page', async ({ page }) => {
  for (const address of ['/about/', '/search/']) {
    await page.goto(address);
    await page.locator('main a[href="/index/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Word index');
  }
});

testWithoutScript('inflections stand together, other words apart, and every passage is listed', async ({ page }) => {
  await page.goto('/index/c/');
  const country = entryOf(page, 'country');
  await expect(country.getByRole('term')).toHaveText('country countries');
  await expect(country.getByRole('link', { name: 'Bodor ¶5' })).toHaveAttribute('href', '/essays/bodor/#p5');
  await expect(country.locator('b', { hasText: 'countries' }).first()).toBeVisible();

  await page.goto('/index/i/');
  const words = await wordsOn(page);
  expect(words).toContain('internal');
  expect(words).toContain('international');
  // Every passage that has the word, as the page of the essay shows it.
  const links = entryOf(page, 'international').getByRole('link');
  const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const expected: string[] = [];
  for (const slug of ['bodor', 'calder']) {
    await page.goto(`/essays/${slug}/`);
    const passages = await page
      .locator('.passage, #author-note')
      .evaluateAll((all) => all.flatMap(({ id, textContent }) => (/\binternational\b/i.test(textContent) ? [id] : [])));
    expected.push(...passages.map((id) => `/essays/${slug}/#${id}`));
  }
  expect(expected.length).toBeGreaterThan(3);
  expect(listed).toEqual(expected);
});

for (const name of Object.keys(sites) as (keyof typeof sites)[]) {
  testWithoutScript(`each page of the index is in alphabetical order (${name})`, async ({ page }) => {
    const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
    const letters: string[] = [];
    for await (const address of everyPage(page, homeOf(name))) {
      const words = await wordsOn(page);
      if (words.length === 0) continue;
      letters.push(address);
      expect(words, address).toEqual([...words].sort(compare));
      expect(new Set(words).size).toBe(words.length);
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      const wrong = words.filter((word) => !word.normalize('NFD').toUpperCase().startsWith(heading));
      if (/^[A-Z]$/.test(heading)) expect(wrong, address).toEqual([]);
    }
    expect(letters.length).toBeGreaterThan(20);
  });
}

testWithoutScript('function words and the editor’s words are not in the index', async ({ page }) => {
  await page.goto(`${homeOf('main')}index/q/`);
  const words = await wordsOn(page);
  expect(words).toContain('quotation');
  expect(words).not.toContain('quxomancy');
  await page.goto(`${homeOf('main')}index/z/`);
  expect(await wordsOn(page)).toContain('zyzzyva');
  expect(await wordsOn(page)).not.toContain('zorbomancy');
  await page.goto('/index/t/');
  expect(await wordsOn(page)).toContain('territory');
  expect(await wordsOn(page)).not.toContain('the');
});

testWithoutScript('words of other alphabets have pages of their own', async ({ page }) => {
  const home = homeOf('main');
  for (const [part, heading, word] of [
    ['cyrillic', 'Cyrillic', 'киберпространство'],
    ['greek', 'Greek', 'κυβερνοχώρος'],
    ['numbers', '0–9', '22'],
  ] as const) {
    await page.goto(`${home}index/${part}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect(await wordsOn(page)).toContain(word);
  }
});

test('the keyboard goes from the overview to a letter, to the next, and to a passage', async ({ page }) => {
  await page.goto('/index/');
  const letter = page.getByRole('link', { name: /^A \d+ words$/ });
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('Tab');
    if (await letter.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(letter).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Letters of the word index' }).getByText('A')).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.getByRole('link', { name: 'Z' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Bodor ¶6' }).first()).toBeFocused();
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  await expectArrival(page, 'p6', 'p5');
});

test('the letters are 44 pixels high and wide, and the words stand in columns where there is room', async ({
  page,
}) => {
  await page.goto('/index/a/');
  for (const link of await page
    .getByRole('navigation', { name: 'Letters of the word index' })
    .getByRole('link')
    .all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
  }
  const columns = () =>
    page.locator('dt').evaluateAll((all) => new Set(all.map((word) => word.getBoundingClientRect().x)).size);
  for (const [width, count] of [
    [1440, 3],
    [768, 2],
    [390, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    expect(await columns(), `${width} pixels wide`).toBe(count);
  }
});

test('the search does not find the index itself', async ({ page }) => {
  await page.goto('/search/?q=anarchy');
  const links = page.getByRole('main').locator('[data-search-results] a');
  await expect(links.and(page.locator('[href^="/essays/calder/"][href$="#p2"]')).first()).toBeVisible();
  await expect(links.and(page.locator(':not([href^="/essays/"])'))).toHaveCount(0);
});
