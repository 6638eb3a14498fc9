import { expect, type Page } from '@playwright/test';
import { everyPage, passagesOf, testWithoutScript as test } from './helpers.ts';
import { homeOf } from './sites.ts';

const BODOR = 'Closer Cooperation In Cyberspace';
const CALDER = 'Harbour and Horizon: Arland’s Cyberspace Governance';

/** The entry of an essay on the home page. */
function entryOf(page: Page, title: string) {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });
}

test('the home page says of each essay who wrote it, where and when it was published, and how long it takes', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('article')).toHaveCount(2);
  const bodor = entryOf(page, BODOR);
  await expect(bodor).toContainText('Bodor Ilka');
  await expect(bodor).toContainText(/Islands Review, 26 November 2020/);
  await expect(bodor).toContainText(/\b[34] minutes to read/);
  const calder = entryOf(page, CALDER);
  await expect(calder).toContainText('Jonas Calder');
  await expect(calder).toContainText(/Wave Notes, date not stated/);
  await expect(calder).toContainText(/\d+ minutes to read/);
});

test('the home page gives the editor’s summary as the editor’s, and links each section', async ({ page }) => {
  await page.goto('/');
  for (const [title, address] of [
    [BODOR, '/essays/bodor/'],
    [CALDER, '/essays/calder/'],
  ] as const) {
    const entry = entryOf(page, title);
    await expect(entry.getByText(/^Editor’s summary\. \S+/)).toBeVisible();
    await expect(entry.getByRole('link', { name: title })).toHaveAttribute('href', address);
    const sections = entry.getByRole('list', { name: 'Sections' }).getByRole('link');
    await expect(sections).toHaveCount(4);
    for (const section of await sections.all()) {
      await expect(section).toHaveAttribute('href', new RegExp(`^${address}#[a-z-]+$`));
    }
  }
  await entryOf(page, BODOR).getByRole('link', { name: 'Cybersovereignty and cyber development' }).click();
  await expect(page.getByRole('heading', { name: 'Cybersovereignty and cyber development' })).toBeInViewport();
});

test('an essay begins with its title, author, kind, publication and date, and who else is named', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(BODOR);
  const head = page.getByRole('article').locator('header');
  await expect(head).toContainText('By Bodor Ilka');
  await expect(head).toContainText('Opinion column in a weekly that was invented for tests');
  await expect(head).toContainText('Islands Review, 26 November 2020');
  await expect(head.getByRole('time')).toHaveAttribute('datetime', '2020-11-26');
  await expect(head.getByRole('term').filter({ hasText: 'Copy editor' })).toBeVisible();
  await expect(head.getByRole('definition').filter({ hasText: 'Gwen Marsh' })).toBeVisible();
  await expect(head).not.toContainText('inferred');
});

test('a title that was inferred is said to be, and from what; a date that is not known is not made up', async ({
  page,
}) => {
  await page.goto('/essays/calder/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CALDER);
  const head = page.getByRole('article').locator('header');
  await expect(head).toContainText('Title inferred from the address of the page where the essay was published');
  await expect(head).toContainText('Wave Notes, date not stated');
  await expect(head).toContainText('After the outbreak of COVID-19, of which it speaks, so 2020 or later.');
  await expect(head.getByRole('time')).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Note on the author' })).toContainText(
    'Prof. Jonas Calder chairs',
  );
});

test('Bodor’s essay has ten paragraphs and Calder’s four, each with its number', async ({ page }) => {
  for (const [address, count] of [
    ['/essays/bodor/', 10],
    ['/essays/calder/', 4],
  ] as const) {
    await page.goto(address);
    await expect(passagesOf(page)).toHaveCount(count);
    const ids = await passagesOf(page).evaluateAll((passages) => passages.map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => `p${index + 1}`));
  }
});

test('Calder’s third passage is one paragraph of some 450 words', async ({ page }) => {
  await page.goto('/essays/calder/#p3');
  const paragraph = page.locator('[id="p3"]').getByRole('paragraph');
  await expect(paragraph).toHaveCount(1);
  expect((await paragraph.innerText()).split(/\s+/).length).toBeGreaterThan(400);
});

test('“About this text” gives the original’s address and the rights', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const about = page.getByRole('region', { name: 'About this text' });
  const original = 'https://www.pressreader.com/arland/islands-review/20201126/282144998894836';
  await expect(about.getByRole('link', { name: original })).toHaveAttribute('href', original);
  await expect(about).toContainText('With the publisher. No licence is stated.');
  await expect(about).toContainText('Staff writer of Islands Review.');
});

test('the keyboard opens the list of what was left out of an essay, with the reasons', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const about = page.getByRole('region', { name: 'About this text' });
  const reason = about.getByText('Its characters were lost before the text was received');
  await expect(reason).toBeHidden();
  await about.getByText('What became of each line of the text as received').focus();
  await page.keyboard.press('Enter');
  await expect(reason).toBeVisible();
  await expect(about.getByText(/Line 27: Pull quote\. Left out:/)).toBeVisible();
  await expect(about.getByText(/e-mail address .* is not published/)).toBeVisible();
});

test('the e-mail address of Bodor’s source is on no page', async ({ page }) => {
  let visited = 0;
  for await (const address of everyPage(page, homeOf('main'))) {
    expect(await page.content(), address).not.toMatch(/bjreview|lanxinzhen@/i);
    visited += 1;
  }
  expect(visited).toBeGreaterThanOrEqual(6);
});

test('an essay leads to the one before and the one after it', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const others = page.getByRole('navigation', { name: 'Other essays' });
  await expect(others.getByRole('link')).toHaveCount(1);
  await others.getByRole('link', { name: /^Next essay/ }).click();
  await expect(page).toHaveURL(/\/essays\/calder\/$/);
  await expect(others.getByRole('link')).toHaveCount(1);
  await others.getByRole('link', { name: /^Previous essay/ }).click();
  await expect(page).toHaveURL(/\/essays\/bodor\/$/);
});

test('an essay between two others leads to both', async ({ page }) => {
  await page.goto(`${homeOf('main')}essays/everything/`);
  const others = page.getByRole('navigation', { name: 'Other essays' });
  await expect(others.getByRole('link', { name: /^Previous essay/ })).toHaveAttribute('href', '/essays/facts-missing/');
  await expect(others.getByRole('link', { name: /^Next essay/ })).toHaveAttribute('href', '/essays/from-a-source/');
});

test('an essay of which little is known says no more than that', async ({ page }) => {
  await page.goto(`${homeOf('main')}essays/facts-missing/`);
  const head = page.getByRole('article').locator('header');
  await expect(head).toContainText(/By Ana Alpha(,| and) Beta Bo/);
  await expect(head).toContainText('Sheet Without an Address, date not stated');
  await expect(head.getByRole('term')).toHaveText(['First published', 'Length', 'Citation']);
  await expect(page.getByText('What became of each line')).toHaveCount(0);
  await expect(page.getByRole('article')).not.toContainText(/undefined|null|\[object/);
});
