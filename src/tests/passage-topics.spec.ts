import { load } from 'cheerio';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { complaintsOf, expectArrival, hold, testWithoutScript } from './helpers.ts';
import { dataIn } from './html/built.ts';

/** The link to the topics of a passage of an essay. */
function topicsLink(page: Page, number: number): Locator {
  return page.getByRole('link', { name: new RegExp(`^\\d+ topics? of paragraph ${number}$`) });
}

/** The popover of that link. */
function topicsOf(page: Page, number: number): Locator {
  return page.getByRole('dialog', { name: `Topics of paragraph ${number}` });
}

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

testWithoutScript(
  'the link to the topics stands in the margin, or under its passage where there is none, and leads to them',
  async ({ page }) => {
    const before = page.viewportSize() ?? WIDE;
    await page.goto('/essays/bodor/');
    const box = async (part: Locator) => (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const words = page.locator('[id="p7"] > p');
    await page.setViewportSize(WIDE);
    const [beside, wide] = [await box(topicsLink(page, 7)), await box(words)];
    expect(beside.x).toBeGreaterThan(wide.x + wide.width);
    expect(Math.abs(beside.y - wide.y)).toBeLessThan(12);
    expect(beside.height).toBeGreaterThanOrEqual(24);
    await page.setViewportSize(NARROW);
    const [under, narrow] = [await box(topicsLink(page, 7)), await box(words)];
    expect(under.x + under.width).toBeCloseTo(narrow.x + narrow.width, 0);
    expect(under.y).toBeGreaterThanOrEqual(narrow.y + narrow.height);
    expect(under.height).toBeGreaterThanOrEqual(24);
    // The page is shared with the tests that follow.
    await page.setViewportSize(before);
    await topicsLink(page, 7).click();
    await expectArrival(page, 'p7', 'p6');
    expect(new URL(page.url()).pathname).toBe('/essays/bodor/topics/');
  },
);

test('the names open in place, are as many as was said, and lead to their topics', async ({ page, context }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/essays/bodor/');
  const [link, topics] = [topicsLink(page, 7), topicsOf(page, 7)];
  // With Ctrl a press opens the page of topics in a tab of its own.
  const [tab] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
  await expect(tab).toHaveURL(/\/essays\/bodor\/topics\/#p7$/);
  await tab.close();
  await expect(topics).toHaveCount(0);
  await expect(link).toHaveAttribute('aria-expanded', 'false');
  await link.click();
  await expect(topics).toBeVisible();
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(/\/essays\/bodor\/$/);
  const items = topics.getByRole('listitem');
  await expect(items).toHaveCount(parseInt(await link.innerText(), 10));
  const sovereignty = items.filter({ hasText: 'cyberspace sovereignty' });
  await expect(sovereignty).toContainText('concept');
  await expect(sovereignty.getByRole('link')).toHaveAttribute('href', '/topics/concepts/cyberspace-sovereignty/');
  await expect(topics.getByRole('link', { name: 'Topics of the essay' })).toHaveAttribute(
    'href',
    /\/essays\/bodor\/topics\/#p7$/,
  );
  expect(complaints).toEqual([]);
});

for (const [where, viewport] of [
  ['in the margin', WIDE],
  ['above the text', NARROW],
] as const) {
  test.describe(where, () => {
    test.use({ viewport });

    test('they never cover their link, and a second press, one elsewhere, and Escape close them', async ({ page }) => {
      await page.goto('/essays/calder/');
      const [link, topics] = [topicsLink(page, 2), topicsOf(page, 2)];
      const open = async () => {
        await link.click();
        await expect(topics).toBeVisible();
      };
      const closed = async () => {
        await expect(topics).toHaveCount(0);
        await expect(link).toHaveAttribute('aria-expanded', 'false');
      };
      await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await open();
      await expect(topics.getByRole('link').first()).toBeInViewport();
      const [above, below] = [await link.boundingBox(), await topics.boundingBox()];
      if (!above || !below) throw new Error('Nothing is shown');
      expect(below.y >= above.y + above.height - 1 || below.y + below.height <= above.y + 1).toBe(true);
      await link.click();
      await closed();
      await open();
      await page.locator('[id="p2"] > p').click({ position: { x: 30, y: 10 } });
      await closed();
      await open();
      await page.keyboard.press('Escape');
      await closed();
    });
  });
}

test('by keyboard the focus goes to the first topic, and back to the link', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const link = topicsLink(page, 4);
  await link.focus();
  await page.keyboard.press('Enter');
  const topics = topicsOf(page, 4);
  await expect(topics.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(topics).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(topics.getByRole('link').first()).toBeFocused();
  // Behind the last one the text goes on, and the topics are gone.
  const stops = await topics.getByRole('link').count();
  for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');
  await expect(topics).toHaveCount(0);
});

test('topics that come late do not open at a link that is wanted no more', async ({ page }) => {
  const data = await hold(page, '**/topics/');
  await page.goto('/essays/bodor/');
  await topicsLink(page, 4).click();
  await data.asked;
  await topicsLink(page, 5).click();
  data.release();
  await expect(topicsOf(page, 5)).toBeVisible();
  await expect(topicsOf(page, 4)).toHaveCount(0);
});

test('neither words selected over two passages nor a print have a word of the topics', async ({ page }) => {
  await page.goto('/essays/bodor/');
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewportSize(viewport);
    const selected = await page.evaluate(() => {
      const [from, to] = ['p2', 'p3'].map((id) => document.getElementById(id));
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
      return String(getSelection());
    });
    expect(selected).toMatch(/^\s*Many Western countries[\s\S]*win-win cooperation\.\s*$/);
    expect(selected).not.toMatch(/\btopics?\b/);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.topics-link').first()).toBeHidden();
});

test.describe('the names underlined', () => {
  const underlined = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('topic-names') ?? [])].map((range) => ({
        words: range instanceof Range ? range.toString() : '',
        passage: range.startContainer.parentElement?.closest('.passage')?.id ?? '',
      })),
    );

  test('as a reader asks, at the places of the names, without a change of the text', async ({ page, request }) => {
    await page.goto('/essays/calder/');
    const text = () => page.locator('margin-notes').innerHTML();
    const before = await text();
    await page.getByRole('button', { name: 'Display' }).click();
    const setting = page.getByLabel('Underline the names of topics');
    await setting.check();
    await expect.poll(() => underlined(page)).not.toEqual([]);
    expect(await text()).toBe(before);

    const [topicsPage, passages] = await Promise.all(
      ['/essays/calder/topics/', '/passages.json'].map(async (address) => (await request.get(address)).text()),
    );
    const topics = dataIn(load(topicsPage ?? '')) as {
      passages: { number: number; places: [number, number, number][] }[];
    };
    const texts = JSON.parse(passages ?? '') as { passages: { essay: string; number: number; text: string }[] };
    const expected = topics.passages.flatMap(({ number, places }) => {
      const own = texts.passages.find((passage) => passage.essay === 'calder' && passage.number === number)?.text ?? '';
      return places.map(([, start, end]) => ({ words: own.slice(start, end), passage: `p${number}` }));
    });
    expect(await underlined(page)).toEqual(expected);

    await page.reload();
    await expect.poll(() => underlined(page)).toEqual(expected);
    await page.getByRole('button', { name: 'Display' }).click();
    await setting.uncheck();
    await expect.poll(() => underlined(page)).toEqual([]);
  });

  test('are not offered by a browser that cannot', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    await page.goto('/essays/calder/');
    await page.getByRole('button', { name: 'Display' }).click();
    await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible();
    await expect(page.getByLabel('Underline the names of topics')).toHaveCount(0);
  });
});
