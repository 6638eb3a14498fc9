import { expect, test, type Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { complaintsOf, expectArrival, linkTo, painted, searchFor, searchIn } from './helpers.ts';

/** The passages of the essay, as the page has them. */
const passages = (page: Page): Promise<string[]> =>
  page.locator('article .passage').evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));

const matches = (page: Page) => page.getByRole('region', { name: 'Matches of the search' });

test('the words that were found are painted where the reader arrives, and the page is not changed', async ({
  page,
}) => {
  await page.goto('/essays/bodor/');
  const before = await passages(page);
  expect(before).toHaveLength(10);
  await page.goto(searchFor('digital divide'));
  const { links } = searchIn(page.getByRole('main'));
  await linkTo(links, '/essays/bodor/', 'p9').click();
  await expectArrival(page, 'p9', 'p8');
  await expect(matches(page)).toContainText('matches');
  const found = await painted(page, 'found');
  for (const place of ['digital p9', 'divide p9', 'digital p10', 'divide p10', 'Digital p1']) {
    expect(found).toContain(place);
  }
  expect(found.filter((text) => !/^(digital|divide) p\d+$/i.test(text))).toEqual([]);
  await expect(matches(page)).toContainText(`${found.length} matches`);
  expect(await passages(page)).toEqual(before);
  // The address is that of the passage, as a reader would share it.
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  await expectArrival(page, 'p9', 'p8');
  await expect(matches(page)).toBeHidden();
});

test('“Next match” and “Clear” work by keyboard', async ({ page }) => {
  await page.goto('/essays/bodor/?mark=divide+bridging#p10');
  await expectArrival(page, 'p10', 'p9');
  await expect(matches(page).getByRole('status')).toHaveText('3 matches');
  const next = matches(page).getByRole('button', { name: 'Next match' });
  await page.getByRole('link', { name: 'What is kept' }).focus();
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  for (const [index, place] of ['bridging p10', 'divide p10', 'divide p9', 'bridging p10'].entries()) {
    await page.keyboard.press('Enter');
    await expect(matches(page).getByRole('status')).toHaveText(`Match ${[2, 3, 1, 2][index]} of 3`);
    expect(await painted(page, 'found-now')).toEqual([place]);
    await expect(page.locator(`#${place.split(' ')[1]}`)).toBeInViewport();
    await expect(next).toBeFocused();
  }
  expect((await axeOn(page)).problems).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(matches(page).getByRole('button', { name: 'Clear' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(matches(page)).toBeHidden();
  expect(await painted(page, 'found')).toEqual([]);
  expect(await painted(page, 'found-now')).toEqual([]);
  await expect(page.locator(':target')).toHaveId('p10');
});

test('only whole words of the author are painted, in any form that matched; one alone has no next', async ({
  page,
}) => {
  await page.goto('/essays/bodor/?mark=cyber+development+rulebased+covid+19#p8');
  await expect(matches(page)).toBeVisible();
  const found = await painted(page, 'found');
  expect(found).toContain('cyber p8');
  expect(found).toContain('rule-based p10');
  expect(found).toContain('COVID-19 p4');
  // Not in longer words, and not in the headings, which are the editor’s.
  expect(found.filter((text) => /cyber\w|cyber-and/i.test(text))).toEqual([]);

  await page.goto('/essays/bodor/?mark=robots#p5');
  await expect(matches(page).getByRole('status')).toHaveText('1 match');
  await expect(matches(page).getByRole('button')).toHaveText(['Clear']);
});

test('words in a row are painted in every kind of block, across all that divides them', async ({ page }) => {
  const { passages } = (await (await page.request.get('/passages.json')).json()) as {
    passages: { essay: string; id: string; text: string }[];
  };
  const rows = passages
    .filter(({ essay }) => essay === 'everything')
    .map(({ id, text }) => ({ id, words: text.split(' ').slice(0, 6) }));
  const mark = rows.map(({ words }) => words.map((word) => word.replaceAll('_', '')).join('_')).join(' ');
  await page.goto(`/essays/everything/?${new URLSearchParams({ mark })}`);
  await expect(matches(page)).toBeVisible();
  const found = await page.evaluate(() =>
    [...((CSS.highlights.get('found') ?? []) as Iterable<Range>)].map((range) => {
      const part = range.cloneContents();
      for (const mark of part.querySelectorAll('.note-mark')) mark.remove();
      return { id: range.startContainer.parentElement?.closest('.passage')?.id, text: part.textContent };
    }),
  );
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const lost = rows.filter(
    ({ id, words }) => !found.some((one) => one.id === id && letters(one.text).startsWith(letters(words.join('')))),
  );
  // The words of a picture without a caption are its description, which no page paints.
  const pictures = await page.locator('.passage:has(> figure:not(:has(figcaption)))').evaluateAll((all) => {
    return all.map(({ id }) => id);
  });
  expect(lost.map(({ id }) => id)).toEqual(pictures);
});

test('a browser that cannot paint words marks the passage all the same', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  const script = page.waitForResponse(/\/_astro\/highlight\.[^/]+\.js$/);
  await page.goto('/essays/bodor/?mark=digital+divide#p9');
  await script;
  await expectArrival(page, 'p9', 'p8');
  expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
  await expect(page).toHaveURL(/\/essays\/bodor\/#p9$/);
  await expect(matches(page)).toBeHidden();
  expect(errors).toEqual([]);
});

test('whatever an address asks to be marked, the page is shown', async ({ page }) => {
  const complaints = await complaintsOf(page);
  for (const mark of ['', '%00', '<img src=x onerror=alert(1)>', '%ED%A0%80', 'a'.repeat(5000)]) {
    await page.goto(`/essays/bodor/?mark=${mark}#p9`);
    await expectArrival(page, 'p9', 'p8');
    await expect(page).toHaveURL(/\/essays\/bodor\/#p9$/);
    await expect(matches(page)).toBeHidden();
  }
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  // A fragment that is no text names no passage to begin with.
  await page.goto('/essays/bodor/?mark=internet#%zz');
  await expect(matches(page)).toBeVisible();
  expect(complaints).toEqual([]);
});
