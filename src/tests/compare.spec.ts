import { load } from 'cheerio';
import { expect, test } from '@playwright/test';
import { litIn, numberIn, PAIR, passageIn, readerOf } from './compare-helpers.ts';
import { complaintsOf, testWithoutScript } from './helpers.ts';

/** Content of a passage beside the author’s words, on the essay page or in the comparison. */
const BESIDE = '.passage-link, .topics-link, .number, .joins';

/** The words of passages, each by itself. */
function wordsOf(html: string, passages: string): string[] {
  const $ = load(html);
  $(BESIDE).remove();
  return $(passages)
    .toArray()
    .map((passage) => $(passage).text().trim());
}

testWithoutScript('without script there is the table, and nothing that waits for script', async ({ page }) => {
  await page.goto(PAIR);
  await expect(page.getByRole('table', { name: 'Topics that both essays speak of' })).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByText('The essay is being loaded.').first()).toBeHidden();
});

test('the essays stand side by side, word for word, and each scrolls by itself', async ({ page, request }) => {
  const complaints = await complaintsOf(page);
  await page.goto(PAIR);
  const { bodor, calder } = readerOf(page);
  await expect(passageIn(bodor, 10)).toBeAttached();
  for (const [side, slug] of [
    ['left', 'bodor'],
    ['right', 'calder'],
  ] as const) {
    const words = wordsOf(await (await request.get(`/essays/${slug}/`)).text(), '.prose .passage');
    expect(words.length).toBeGreaterThan(3);
    expect(wordsOf(await page.content(), `[data-side=${side}] .passage`)).toEqual(words);
  }
  await expect(bodor.getByRole('heading', { level: 2 })).toHaveText('Closer Cooperation In Cyberspace');
  await expect(bodor.getByRole('heading', { level: 3 }).first()).toHaveText('The World Islands Conference');
  await expect(bodor).toContainText('By Bodor Ilka');

  await calder.focus();
  await page.keyboard.press('End');
  await expect(passageIn(calder, 4)).toBeInViewport();
  await expect(passageIn(bodor, 1)).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);

  // On paper there is the table, and not the columns.
  await page.emulateMedia({ media: 'print' });
  await expect(bodor).toBeHidden();
  await expect(page.getByRole('table')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a passage that is chosen lights up what the other essay says on the same, and says why', async ({ page }) => {
  await page.goto(PAIR);
  const { bodor, calder, status, main } = readerOf(page);
  await expect(passageIn(bodor, 10)).not.toBeInViewport();
  // Marking words chooses nothing.
  const box = await passageIn(bodor, 2).locator('p').first().boundingBox();
  if (!box) throw new Error('The passage has no place.');
  await page.mouse.move(box.x + 5, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 40, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(5);
  await expect(litIn(bodor)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${PAIR}$`));

  await passageIn(calder, 2).locator('p').first().click();
  await expect(page).toHaveURL(/#calder-p2$/);
  await expect(numberIn(calder, 2)).toHaveAttribute('aria-pressed', 'true');
  await expect(status).toHaveText(/^Calder ¶2 is joined with Bodor ¶\d+, .* by .*cyberspace sovereignty.*\.$/);
  // Its own sign says with how many.
  const count = Number(
    /joined with (\d+) passages? of Bodor/.exec((await numberIn(calder, 2).textContent()) ?? '')?.[1],
  );
  expect(count).toBeGreaterThan(1);
  await expect(litIn(bodor)).toHaveCount(count);
  await expect(litIn(calder)).toHaveCount(1);
  for (const passage of await litIn(bodor).all()) {
    await expect(passage).toContainText('Joined with Calder ¶2 by');
    await expect(passage.locator('.joins').getByRole('link').first()).toHaveAttribute('href', /^\/topics\//);
  }
  // The most related is in view, whatever it was before.
  const named = /^Bodor ¶(\d+), 1 of/.exec(await main.locator('[data-part=current]').innerText())?.[1];
  await expect(numberIn(bodor, Number(named))).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.keyboard.press('Escape');
  await expect(litIn(bodor)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${PAIR}$`));
});

test('a reader walks through the joined passages, and each comes into view', async ({ page }) => {
  await page.goto(`${PAIR}#calder-p3`);
  const { bodor, calder, walk } = readerOf(page);
  await expect(passageIn(calder, 3)).toBeInViewport();
  const current = walk.locator('[data-part=current]');
  await expect(current).toHaveText(/^Bodor ¶\d+, 1 of 10$/);
  const seen = new Set<string>();
  for (let step = 1; step <= 10; step += 1) {
    await expect(current).toHaveText(new RegExp(`, ${step} of 10$`));
    const number = /¶(\d+)/.exec(await current.innerText())?.[1] ?? '';
    seen.add(number);
    await expect(passageIn(bodor, Number(number))).toBeInViewport();
    await expect(passageIn(bodor, Number(number))).toHaveAttribute('data-lit', 'current');
    await walk.getByRole('button', { name: 'Next joined passage' }).click();
  }
  expect(seen.size).toBe(10);
  await expect(current).toHaveText(/, 1 of 10$/);
  await walk.getByRole('button', { name: 'Previous joined passage' }).click();
  await expect(current).toHaveText(/, 10 of 10$/);
});

test('everything can be done with the keyboard', async ({ page }) => {
  await page.goto(PAIR);
  const { bodor, calder, status } = readerOf(page);
  await bodor.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(numberIn(bodor, 1)).toBeFocused();
  const numbers = bodor.getByRole('group', { name: 'Passages of Bodor' });
  await expect(numbers.getByRole('button')).toHaveCount(10);
  await expect(numbers).toHaveAccessibleDescription(/↑ ↓ or k j to another/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await expect(numberIn(bodor, 3)).toBeFocused();
  await page.keyboard.press('k');
  await expect(numberIn(bodor, 2)).toBeFocused();
  await page.keyboard.press('End');
  await expect(numberIn(bodor, 10)).toBeFocused();
  await expect(numberIn(bodor, 10)).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(numberIn(bodor, 10)).toBeFocused();
  // Moving chooses nothing.
  await expect(litIn(calder)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(/^Bodor ¶10 is joined with Calder /);
  await expect(numberIn(bodor, 10)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(calder.locator('.passage[data-lit=current] .number')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(status).toHaveText(/^Calder ¶\d is joined with Bodor /);
  await page.keyboard.press('ArrowLeft');
  await expect(bodor.locator('.passage[data-lit=current] .number')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(status).toHaveCount(0);
  await expect(page.getByText('Esc to clear')).toBeVisible();
});

test('passages of essays without topics share nothing, and say so', async ({ page }) => {
  const body = '<script type="application/json">{"topics":[],"passages":[]}</script>';
  await page.route('**/topics/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(PAIR);
  const { bodor, calder, status, walk } = readerOf(page);
  await expect(numberIn(calder, 1)).toHaveAccessibleName('Paragraph 1 of Calder, joined with 0 passages of Bodor');
  await numberIn(calder, 1).click();
  await expect(status).toHaveText('Calder ¶1 shares no topic with Bodor.');
  await expect(passageIn(calder, 1)).toContainText('Shares no topic with Bodor.');
  await expect(litIn(bodor)).toHaveCount(0);
  await expect(walk).toBeHidden();
  await numberIn(calder, 1).click();
  await expect(litIn(calder)).toHaveCount(0);
});
