import { expect, test, type Locator, type Page } from '@playwright/test';
import { complaintsOf, expectArrival, hold, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

const PAIR = '/compare/lan/tan/';
const NARROW = { width: 390, height: 800 };

/** What a reader of two essays has. */
function readerOf(page: Page) {
  const main = page.getByRole('main');
  const column = (title: RegExp) => main.getByRole('region', { name: title, includeHidden: true });
  const lan = column(/^More Cooperation/);
  const tan = column(/^Glory and Dream/);
  return {
    main,
    lan,
    tan,
    status: main.getByRole('status').filter({ hasText: /\S/ }),
    left: main.getByRole('combobox', { name: 'Essay on the left' }),
    right: main.getByRole('combobox', { name: 'Essay on the right' }),
    walk: main.getByRole('group', { name: 'Joined passages' }),
  };
}

/** A passage of one of the essays. */
function passageIn(column: Locator, number: number): Locator {
  return column.locator(`.passage[data-number="${number}"]`);
}

function numberIn(column: Locator, number: number): Locator {
  return column.getByRole('button', { name: new RegExp(`^¶${number} of `) });
}

/** The passages that are lit up in a column. */
function litIn(column: Locator): Locator {
  return column.locator('.passage[data-lit]');
}

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
    await page.getByRole('main').getByRole('link', { name: 'Lan and Tan' }).click();
    await expect(page).toHaveURL(new RegExp(`${PAIR}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lan and Tan, side by side');
    const table = page.getByRole('table', { name: 'Topics that both essays speak of' });
    await expect(table.getByRole('columnheader')).toHaveText([/^More Cooperation/, /^Glory and Dream/]);
    const divide = table
      .locator('tbody')
      .filter({ has: page.getByRole('link', { name: 'digital divide', exact: true }) });
    await expect(divide.getByRole('cell').nth(0)).toContainText('digital divide among countries');
    await expect(divide.getByRole('link', { name: 'Tan ¶2' })).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByText('The essay is being loaded.').first()).toBeHidden();
    await divide.getByRole('link', { name: 'Lan ¶9' }).click();
    await expectArrival(page, 'p9', 'p1');
  },
);

testWithoutScript('topics of one essay alone are said to be missing in the other', async ({ page }) => {
  await page.goto(PAIR);
  const shared = await page.locator('tbody th').allTextContents();
  for (const [term, topic] of [
    ['Lan speaks of these, and Tan does not mention them', 'World Internet Conference'],
    ['Tan speaks of these, and Lan does not mention them', 'fifth territory'],
  ] as const) {
    const group = page.locator('dl > div').filter({ hasText: term });
    await expect(group.getByRole('link', { name: topic })).toHaveAttribute('href', /^\/topics\/[a-z]+\/[a-z-]+\/$/);
    for (const name of await group.getByRole('link').allTextContents()) expect(shared).not.toContain(name);
  }
});

test('the essays stand side by side, word for word, and each scrolls by itself', async ({ page }) => {
  const complaints = await complaintsOf(page);
  const words: Record<string, string[]> = {};
  for (const slug of ['lan', 'tan']) {
    await page.goto(`/essays/${slug}/`);
    words[slug] = await wordsOf(page, '.prose .passage');
  }
  await page.goto(PAIR);
  const { lan, tan } = readerOf(page);
  await expect(passageIn(lan, 10)).toBeAttached();
  expect(await wordsOf(page, '[data-side=left] .passage')).toEqual(words.lan);
  expect(await wordsOf(page, '[data-side=right] .passage')).toEqual(words.tan);
  await expect(lan.getByRole('heading', { level: 2 })).toHaveText('More Cooperation In Cyberspace');
  await expect(lan.getByRole('heading', { level: 3 }).first()).toHaveText('The World Internet Conference');
  await expect(lan).toContainText('By Lan Xinzhen');

  await tan.focus();
  await page.keyboard.press('End');
  await expect(passageIn(tan, 4)).toBeInViewport();
  await expect(passageIn(lan, 1)).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(complaints).toEqual([]);
});

test('a passage that is chosen lights up what the other essay says on the same, and says why', async ({ page }) => {
  await page.goto(PAIR);
  const { lan, tan, status, main } = readerOf(page);
  await expect(passageIn(lan, 10)).not.toBeInViewport();
  await passageIn(tan, 2).locator('p').first().click();
  await expect(page).toHaveURL(/#tan-p2$/);
  await expect(numberIn(tan, 2)).toHaveAttribute('aria-pressed', 'true');
  await expect(status).toHaveText(/^Tan ¶2 is joined with Lan ¶\d+, .* by .*cyberspace sovereignty.*\.$/);
  // Its own sign says with how many.
  const count = Number(/joined with (\d+) passages? of Lan/.exec((await numberIn(tan, 2).textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(1);
  await expect(litIn(lan)).toHaveCount(count);
  await expect(litIn(tan)).toHaveCount(1);
  for (const passage of await litIn(lan).all()) {
    await expect(passage).toContainText('Joined with Tan ¶2 by');
    await expect(passage.locator('.joins').getByRole('link').first()).toHaveAttribute('href', /^\/topics\//);
  }
  // The most related is in view, whatever it was before.
  const named = /^Lan ¶(\d+), 1 of/.exec(await main.locator('[data-part=current]').innerText())?.[1];
  await expect(numberIn(lan, Number(named))).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.keyboard.press('Escape');
  await expect(litIn(lan)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${PAIR}$`));
});

test('a reader walks through the joined passages, and each comes into view', async ({ page }) => {
  await page.goto(`${PAIR}#tan-p3`);
  const { lan, tan, walk } = readerOf(page);
  await expect(passageIn(tan, 3)).toBeInViewport();
  const current = walk.locator('[data-part=current]');
  await expect(current).toHaveText(/^Lan ¶\d+, 1 of 10$/);
  const seen = new Set<string>();
  for (let step = 1; step <= 10; step += 1) {
    await expect(current).toHaveText(new RegExp(`, ${step} of 10$`));
    const number = /¶(\d+)/.exec(await current.innerText())?.[1] ?? '';
    seen.add(number);
    await expect(passageIn(lan, Number(number))).toBeInViewport();
    await expect(passageIn(lan, Number(number))).toHaveAttribute('data-lit', 'current');
    await walk.getByRole('button', { name: 'Next joined passage' }).click();
  }
  expect(seen.size).toBe(10);
  await expect(current).toHaveText(/, 1 of 10$/);
  await walk.getByRole('button', { name: 'Previous joined passage' }).click();
  await expect(current).toHaveText(/, 10 of 10$/);
});

test('everything can be done with the keyboard', async ({ page }) => {
  await page.goto(PAIR);
  const { lan, tan, status } = readerOf(page);
  await lan.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(numberIn(lan, 1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await expect(numberIn(lan, 3)).toBeFocused();
  await page.keyboard.press('k');
  await expect(numberIn(lan, 2)).toBeFocused();
  await page.keyboard.press('End');
  await expect(numberIn(lan, 10)).toBeFocused();
  await expect(numberIn(lan, 10)).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(numberIn(lan, 10)).toBeFocused();
  // Moving chooses nothing.
  await expect(litIn(tan)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(/^Lan ¶10 is joined with Tan /);
  await expect(numberIn(lan, 10)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tan.locator('.passage[data-lit=current] .number')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(status).toHaveText(/^Tan ¶\d is joined with Lan /);
  await page.keyboard.press('ArrowLeft');
  await expect(lan.locator('.passage[data-lit=current] .number')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(status).toHaveCount(0);
  await expect(page.getByText('Esc to clear')).toBeVisible();
});

test('a passage that shares nothing says so', async ({ page }) => {
  await page.route('**/essays/tan/topics/topics.json', async (route) => {
    const answer = await route.fetch();
    const data = (await answer.json()) as { passages: { number: number }[] };
    await route.fulfill({ json: { ...data, passages: data.passages.filter(({ number }) => number !== 1) } });
  });
  await page.goto(PAIR);
  const { lan, tan, status, walk } = readerOf(page);
  await expect(numberIn(tan, 1)).toHaveAccessibleName('¶1 of Tan, joined with 0 passages of Lan');
  await numberIn(tan, 1).click();
  await expect(status).toHaveText('Tan ¶1 shares no topic with Lan.');
  await expect(passageIn(tan, 1)).toContainText('Shares no topic with Lan.');
  await expect(litIn(lan)).toHaveCount(0);
  await expect(walk).toBeHidden();
  await numberIn(tan, 1).click();
  await expect(litIn(tan)).toHaveCount(0);
});

test('marking words chooses nothing', async ({ page }) => {
  await page.goto(PAIR);
  const { lan } = readerOf(page);
  const words = passageIn(lan, 2).locator('p').first();
  const box = await words.boundingBox();
  if (!box) throw new Error('The passage has no place.');
  await page.mouse.move(box.x + 5, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 40, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(5);
  await expect(litIn(lan)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${PAIR}$`));
});

test('essays are chosen from two lists, and the address says which, so that it can be shared', async ({ page }) => {
  await page.goto('/compare/');
  const { left, right, lan, tan, main } = readerOf(page);
  await expect(lan).toBeHidden();
  await left.selectOption('tan');
  await expect(main.getByText('Choose an essay for the other side, too.')).toBeVisible();
  await expect(page).toHaveURL(/\/compare\/\?left=tan$/);
  await right.selectOption('lan');
  await expect(page).toHaveURL(/\/compare\/\?left=tan&right=lan$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tan and Lan, side by side');
  await expect(page).toHaveTitle(/^Tan and Lan, side by side · /);
  await numberIn(lan, 9).click();
  await expect(page).toHaveURL(/\?left=tan&right=lan#lan-p9$/);

  await page.reload();
  await expect(numberIn(lan, 9)).toHaveAttribute('aria-pressed', 'true');
  await expect(numberIn(lan, 9)).toBeInViewport();
  const leftEdge = async (column: Locator) => (await column.boundingBox())?.x ?? 0;
  expect(await leftEdge(tan)).toBeLessThan(await leftEdge(lan));
});

test('swapping on the page of a pair leads on to an address that has the sides so', async ({ page }) => {
  await page.goto(`${PAIR}#tan-p2`);
  const { left, lan, tan, main } = readerOf(page);
  await expect(numberIn(tan, 2)).toHaveAttribute('aria-pressed', 'true');
  await main.getByRole('button', { name: 'Swap sides' }).click();
  await expect(page).toHaveURL(/\/compare\/\?left=tan&right=lan#tan-p2$/);
  await expect(left).toHaveValue('tan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tan and Lan, side by side');
  await expect(numberIn(tan, 2)).toHaveAttribute('aria-pressed', 'true');
  expect((await tan.boundingBox())?.x).toBeLessThan((await lan.boundingBox())?.x ?? 0);
  await main.getByRole('button', { name: 'Swap sides' }).click();
  await expect(page).toHaveURL(new RegExp(`${PAIR}#tan-p2$`));
});

for (const [query, notice, left, right] of [
  ['?left=nobody&right=lan', 'There is no essay here that is called “nobody”.', '', 'lan'],
  ['?left=tan&right=tan', 'This is the same essay twice.', 'tan', 'tan'],
  ['?right=tan', 'Choose an essay for the other side, too.', '', 'tan'],
] as const) {
  test(`an address with ${query} says what is wrong, and keeps what is right`, async ({ page }) => {
    await page.goto(`/compare/${query}`);
    const reader = readerOf(page);
    await expect(reader.status).toContainText(notice);
    await expect(reader.left).toHaveValue(left);
    await expect(reader.right).toHaveValue(right);
    await expect(reader.lan).toBeHidden();
  });
}

test('an essay that cannot be had is told, the table stays, and one can try again', async ({ page }) => {
  await page.route('**/essays/tan/', (route) => route.abort());
  await page.goto(PAIR);
  const { status, main, tan } = readerOf(page);
  await expect(status).toContainText('The essays could not be loaded.');
  await expect(page.getByRole('table')).toBeVisible();
  await page.unroute('**/essays/tan/');
  await main.getByRole('button', { name: 'Try again' }).click();
  await expect(passageIn(tan, 1)).toBeVisible();
  await expect(status).toHaveCount(0);
});

test('nothing moves on the page while the essays come', async ({ page }) => {
  const { asked, release } = await hold(page, '**/essays/tan/topics/topics.json');
  await page.goto(PAIR, { waitUntil: 'commit' });
  await asked;
  const table = page.getByRole('table');
  const before = await table.boundingBox();
  release();
  await expect(passageIn(readerOf(page).tan, 1)).toBeVisible();
  expect(await table.boundingBox()).toEqual(before);
});

test.describe('where there is no room for two', () => {
  test.use({ viewport: NARROW });

  test('one essay is shown at a time, and each stays where it was left', async ({ page }) => {
    await page.goto(PAIR);
    const { lan, tan, main, walk, status } = readerOf(page);
    await expect(passageIn(lan, 1)).toBeVisible();
    await expect(tan).toBeHidden();
    await main.getByRole('button', { name: 'Tan', exact: true }).click();
    await expect(lan).toBeHidden();
    await numberIn(tan, 3).click();
    await expect(status).toHaveText(/^Tan ¶3 is joined with Lan /);
    await expect(tan).toBeVisible();
    const place = await tan.evaluate(({ scrollTop }) => scrollTop);
    expect(place).toBeGreaterThan(100);
    // A joined passage leads over to the other essay.
    await walk.getByRole('button', { name: /^Lan ¶\d+, 1 of / }).click();
    await expect(tan).toBeHidden();
    await expect(lan.locator('.passage[data-lit=current] .number')).toBeInViewport();
    await expect(main.getByRole('button', { name: 'Lan', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await main.getByRole('button', { name: 'Tan', exact: true }).click();
    await expect(numberIn(tan, 3)).toBeInViewport();
    expect(await tan.evaluate(({ scrollTop }) => scrollTop)).toBe(place);
  });

  test('other essays can be chosen, and nothing is wider than the window', async ({ page }) => {
    await page.goto(`${PAIR}#tan-p2`);
    const { left, main, lan } = readerOf(page);
    await expect(lan).toBeHidden();
    await expect(left).toBeHidden();
    await main.getByRole('button', { name: 'Others' }).click();
    await expect(left).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
  });
});

test('below a path of a host, and where there are no topics, essays are compared all the same', async ({ page }) => {
  await page.goto(`${homeOf('folder')}compare/lan/tan/`);
  const { lan, tan } = readerOf(page);
  await numberIn(tan, 2).click();
  await expect(litIn(lan).first().locator('.joins').getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/reader\/topics\//,
  );

  await page.goto(`${homeOf('everything')}compare/`);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByText('No topic of this site is spoken of in both essays.')).toBeVisible();
  const { main, status } = readerOf(page);
  await main
    .getByRole('button', { name: /^¶1 of .*, joined with 0 passages of / })
    .first()
    .click();
  await expect(status).toHaveText(/shares no topic with/);
});

test('everything that an essay can have keeps its place in a comparison', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto(`${homeOf('everything')}compare/?left=everything&right=from-a-source`);
  const everything = page.locator('[data-side=left]');
  await expect(everything.locator('.passage').first()).toBeVisible();
  await expect(everything.locator('.note-mark a').first()).toHaveAttribute('href', /\/essays\/everything\/#fn-/);
  await expect(everything.locator('[id]')).toHaveCount(0);
  const broken = await everything
    .locator('img')
    .evaluateAll((all) =>
      all.filter((picture) => new URL((picture as HTMLImageElement).src).pathname.startsWith('/compare')),
    );
  expect(broken).toEqual([]);
  expect(complaints).toEqual([]);
});

test('on paper there is the table, and not the columns', async ({ page }) => {
  await page.goto(PAIR);
  const { lan } = readerOf(page);
  await expect(lan).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(lan).toBeHidden();
  await expect(page.getByRole('table')).toBeVisible();
});
