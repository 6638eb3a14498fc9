import { expect, test, type Page } from '@playwright/test';
import { litIn, numberIn, PAIR, passageIn, readerOf } from './compare-helpers.ts';
import { complaintsOf, expectArrival, testWithoutScript } from './helpers.ts';

/** The words of the passages of an essay, as its own page has them. */
async function wordsOf(page: Page, passages: string): Promise<string[]> {
  return page.locator(passages).evaluateAll((all) =>
    all.map((passage) => {
      const copy = passage.cloneNode(true) as Element;
      for (const extra of copy.querySelectorAll('.passage-link, .topics-link, .number, .joins')) extra.remove();
      return copy.textContent.trim();
    }),
  );
}

testWithoutScript(
  'without script the page of two essays is a table of the topics that both speak of',
  async ({ page }) => {
    await page.goto('/compare/');
    await page.getByRole('main').getByRole('link', { name: 'Bodor and Calder' }).click();
    await expect(page).toHaveURL(new RegExp(`${PAIR}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bodor and Calder, side by side');
    const table = page.getByRole('table', { name: 'Topics that both essays speak of' });
    await expect(table.getByRole('columnheader')).toHaveText([/^Closer Cooperation/, /^Harbour and Horizon/]);
    const divide = table
      .locator('tbody')
      .filter({ has: page.getByRole('link', { name: 'digital divide', exact: true }) });
    await expect(divide.getByRole('cell').nth(0)).toContainText('digital divide among countries');
    await expect(divide.getByRole('link', { name: 'Calder ¶2' })).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByText('The essay is being loaded.').first()).toBeHidden();
    await divide.getByRole('link', { name: 'Bodor ¶9' }).click();
    await expectArrival(page, 'p9', 'p1');
  },
);

testWithoutScript('topics of one essay alone are said to be missing in the other', async ({ page }) => {
  await page.goto(PAIR);
  const shared = await page.locator('tbody th').allTextContents();
  for (const [term, topic] of [
    ['Bodor speaks of these, and Calder does not mention them', 'World Islands Conference'],
    ['Calder speaks of these, and Bodor does not mention them', 'fifth territory'],
  ] as const) {
    const group = page.locator('dl > div').filter({ hasText: term });
    await expect(group.getByRole('link', { name: topic })).toHaveAttribute('href', /^\/topics\/[a-z]+\/[a-z-]+\/$/);
    for (const name of await group.getByRole('link').allTextContents()) expect(shared).not.toContain(name);
  }
});

test('the essays stand side by side, word for word, and each scrolls by itself', async ({ page }) => {
  const complaints = await complaintsOf(page);
  const words: Record<string, string[]> = {};
  for (const slug of ['bodor', 'calder']) {
    await page.goto(`/essays/${slug}/`);
    words[slug] = await wordsOf(page, '.prose .passage');
  }
  await page.goto(PAIR);
  const { bodor, calder } = readerOf(page);
  await expect(passageIn(bodor, 10)).toBeAttached();
  expect(await wordsOf(page, '[data-side=left] .passage')).toEqual(words.bodor);
  expect(await wordsOf(page, '[data-side=right] .passage')).toEqual(words.calder);
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
  expect(complaints).toEqual([]);
});

test('a passage that is chosen lights up what the other essay says on the same, and says why', async ({ page }) => {
  await page.goto(PAIR);
  const { bodor, calder, status, main } = readerOf(page);
  await expect(passageIn(bodor, 10)).not.toBeInViewport();
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

test('a passage that shares nothing says so', async ({ page }) => {
  await page.route('**/essays/calder/topics/topics.json', async (route) => {
    const answer = await route.fetch();
    const data = (await answer.json()) as { passages: { number: number }[] };
    await route.fulfill({ json: { ...data, passages: data.passages.filter(({ number }) => number !== 1) } });
  });
  await page.goto(PAIR);
  const { bodor, calder, status, walk } = readerOf(page);
  await expect(numberIn(calder, 1)).toHaveAccessibleName('¶1 of Calder, joined with 0 passages of Bodor');
  await numberIn(calder, 1).click();
  await expect(status).toHaveText('Calder ¶1 shares no topic with Bodor.');
  await expect(passageIn(calder, 1)).toContainText('Shares no topic with Bodor.');
  await expect(litIn(bodor)).toHaveCount(0);
  await expect(walk).toBeHidden();
  await numberIn(calder, 1).click();
  await expect(litIn(calder)).toHaveCount(0);
});

test('marking words chooses nothing', async ({ page }) => {
  await page.goto(PAIR);
  const { bodor } = readerOf(page);
  const words = passageIn(bodor, 2).locator('p').first();
  const box = await words.boundingBox();
  if (!box) throw new Error('The passage has no place.');
  await page.mouse.move(box.x + 5, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 40, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(5);
  await expect(litIn(bodor)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${PAIR}$`));
});
