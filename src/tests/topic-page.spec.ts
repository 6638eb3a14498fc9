import { expect, test, type Page } from '@playwright/test';
import { complaintsOf, expectArrival, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

const SOVEREIGNTY = '/topics/concepts/cyberspace-sovereignty/';
const UNITED_STATES = '/topics/places/united-isles/';

/** What an essay says on the topic of a page. */
const essay = (page: Page, name: string) => page.getByRole('main').getByRole('region', { name, exact: true });
/** A passage of it. */
const passage = (page: Page, name: string, number: number) =>
  essay(page, name)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: `${name} ¶${number}`, exact: true }) });

testWithoutScript('a topic is named, explained and told apart by its kind', async ({ page }) => {
  await page.goto(SOVEREIGNTY);
  await expect(page).toHaveTitle('cyberspace sovereignty (concept) · Cyberspace Reader');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('cyberspace sovereignty');
  await expect(main).toContainText('also: cybersovereignty');
  await expect(main).toContainText('The principle that a state governs cyberspace within its territory');
  await expect(main.getByRole('link', { name: 'Concept', exact: true })).toHaveAttribute('href', '/topics/concepts/');
  await expect(main).toContainText('In 2 passages of 2 essays.');
});

testWithoutScript(
  'each essay has a column with its passages, the words marked, which lead into it',
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(SOVEREIGNTY);
    const [bodor, calder] = [essay(page, 'Bodor'), essay(page, 'Calder')];
    const [left, right] = [await bodor.boundingBox(), await calder.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
    await expect(bodor).toContainText('1 of 10 passages');
    await expect(passage(page, 'Bodor', 7).locator('mark')).toHaveText('cybersovereignty');
    await expect(passage(page, 'Bodor', 7)).toContainText('Named as “cybersovereignty”.');
    await expect(calder.locator('mark').first()).toHaveText('cyberspace sovereignty');
    await expect(calder).not.toContainText('Named as');
    await expect(bodor.getByRole('link', { name: 'Cybersovereignty and cyber development' })).toBeVisible();
    await bodor.getByRole('link', { name: 'Bodor ¶7' }).click();
    await expectArrival(page, 'p7', 'p6');
  },
);

testWithoutScript(
  'on a narrow screen the essays stand one below the other, and nothing is cut off',
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(SOVEREIGNTY);
    const [upper, lower] = [await essay(page, 'Bodor').boundingBox(), await essay(page, 'Calder').boundingBox()];
    expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual(lower?.y ?? 0);
    expect(upper?.x).toBe(lower?.x);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.setViewportSize({ width: 1280, height: 900 });
  },
);

testWithoutScript('what one essay does not mention is said', async ({ page }) => {
  await page.goto(UNITED_STATES);
  await expect(page.getByRole('main')).toContainText('Bodor does not mention it.');
  await expect(essay(page, 'Bodor')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Compare the two essays' })).toHaveCount(0);
});

testWithoutScript(
  'a passage that does not name the topic has the editor’s reason in place of marks',
  async ({ page }) => {
    await page.goto(UNITED_STATES);
    const added = passage(page, 'Calder', 2);
    await expect(added).toContainText('Counted by the editor: “The only existing superpower in the world”');
    await expect(added.locator('mark')).toHaveCount(0);
  },
);

testWithoutScript('a passage that is named in passing is told, with the reason', async ({ page }) => {
  await page.goto('/topics/places/arland/');
  const removed = page.getByRole('region', { name: 'Not counted' });
  await expect(removed.getByRole('listitem')).toHaveText(/^Bodor ¶6 It is named only/);
  await expect(passage(page, 'Bodor', 6)).toHaveCount(0);
});

testWithoutScript(
  'of a long passage the sentences around the words are shown, and all of it on demand',
  async ({ page }) => {
    await page.goto(UNITED_STATES);
    const long = passage(page, 'Calder', 3);
    const first = 'Thanks to over 40 years of reform';
    await expect(long.getByText('deepen international cooperation with the United Isles')).toHaveCount(2);
    await expect(long.locator('mark:visible')).toHaveText(['United Isles']);
    await expect(long.getByText(first)).toBeHidden();
    await expect(long.locator('.cut:visible')).toHaveText(['…', '…']);
    await long.getByText(/^All \d+ words of ¶3$/).click();
    await expect(long.getByText(first)).toBeVisible();
    await expect(long.locator('mark:visible')).toHaveText(['United Isles']);
    await expect(long.locator('.cut:visible')).toHaveCount(0);
  },
);

testWithoutScript('the words of a passage are those of the essay', async ({ page }) => {
  const words = (text: string) => text.replace(/\s+/gu, ' ').trim();
  await page.goto('/essays/calder/');
  const whole = words(await page.locator('#p3 > p').innerText());
  await page.goto(UNITED_STATES);
  await passage(page, 'Calder', 3)
    .getByText(/^All \d+ words/)
    .click();
  expect(words(await passage(page, 'Calder', 3).locator('details p').innerText())).toBe(whole);
});

testWithoutScript(
  'related topics are the editor’s, and apart from them those of the same passages',
  async ({ page }) => {
    await page.goto('/topics/concepts/digital-divide/');
    const related = page.getByRole('region', { name: 'See also' });
    await expect(related.getByRole('link', { name: 'developing countries' })).toBeVisible();
    const together = page.getByRole('region', { name: 'In the same passages' });
    await expect(together.getByRole('link', { name: 'developing countries' })).toHaveCount(0);
    const anarchy = together.getByRole('listitem').filter({ hasText: 'international anarchy' });
    await expect(anarchy).toContainText('shares Calder ¶2');
    await anarchy.getByRole('link', { name: 'international anarchy' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('international anarchy');
  },
);

testWithoutScript('a reader goes on to the topics beside it, the comparison and the search', async ({ page }) => {
  await page.goto(SOVEREIGNTY);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Compare the two essays' })).toHaveAttribute(
    'href',
    '/compare/bodor/calder/',
  );
  await expect(main.getByRole('link', { name: 'Search within these passages' })).toHaveAttribute(
    'href',
    '/search/?topic=concepts/cyberspace-sovereignty',
  );
  const turn = page.getByRole('navigation', { name: 'Topics before and after' });
  await expect(turn.getByRole('link', { name: 'All topics' })).toHaveAttribute(
    'href',
    '/topics/#cyberspace-sovereignty',
  );
  await expect(turn.getByRole('link', { name: /^Before/ })).toHaveText(/cyberspace rules/);
  await turn.getByRole('link', { name: /^After/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('developing countries');
});

testWithoutScript(
  'the search for passages does not find the page, and the ledger keeps no place of it',
  async ({ page }) => {
    await page.goto(SOVEREIGNTY);
    await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
    await expect(page.locator('main [id]')).toHaveCount(0);
    await expect(page.locator('meta[name=robots]')).toHaveCount(0);
  },
);

test('below the folder of a site every link of the page stays in it', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto(`${homeOf('folder')}topics/places/arland/`);
  const paths = await page
    .getByRole('main')
    .locator('a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) expect(path).toMatch(/^\/reader\//);
  expect(complaints).toEqual([]);
});

test('a long passage is opened by keyboard', async ({ page }) => {
  await page.goto(UNITED_STATES);
  const long = passage(page, 'Calder', 3);
  await long.getByRole('link', { name: 'Calder ¶3' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(long.getByText('Thanks to over 40 years of reform')).toBeVisible();
});
