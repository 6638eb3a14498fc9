import { expect, test, type Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { searchFor, searchIn } from './helpers.ts';

const WRONG = 'put in place a rule of law global governance system in cyberspace';

test('one polite line is spoken by itself, when the reader has stopped typing, and the results are not', async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  await page.goto('/search/');
  const main = page.getByRole('main');
  const { field, status, spoken, list, links, answered } = searchIn(main);
  await spoken.evaluate((element) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => element.textContent !== '' && said.push(element.textContent)).observe(element, {
      childList: true,
      subtree: true,
    });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect(page.getByText('Narrow down')).toBeVisible();
  // Until the whole index is there, a query waits some milliseconds, which do not pass while the clock is paused.
  await page.waitForLoadState('networkidle');
  await page.clock.pauseAt(3_600_000);
  // Letter by letter: each is answered, and seen.
  await field.pressSequentially('robots');
  await expect(links).toHaveText(['Closer Cooperation In Cyberspace ¶5']);
  await expect(status).toHaveText('1 passage in 1 essay');
  await page.clock.runFor(499);
  expect(await said()).toEqual([]);
  await page.clock.runFor(1);
  expect(await said()).toEqual(['1 passage in 1 essay']);
  // Another query is answered in the same words, which are spoken again.
  await field.fill('anarchy');
  await expect(links).toHaveText(['Harbour and Horizon: Arland’s Cyberspace Governance ¶2']);
  await page.clock.runFor(500);
  expect(await said()).toEqual(['1 passage in 1 essay', '1 passage in 1 essay']);

  for (const query of ['cybersecuirty', WRONG, 'ransomware']) {
    await field.fill(query);
    await answered();
    await page.clock.runFor(500);
    await expect(spoken).toHaveCount(1);
    expect(await spoken.innerText()).toBe(await status.innerText());
    expect(await spoken.evaluate((element) => element.childElementCount)).toBe(0);
    expect(await spoken.evaluate((element) => element.getAttribute('aria-live') ?? 'polite')).toBe('polite');
    await expect(main.locator('[aria-live], output, [role=log], [role=alert]')).toHaveCount(0);
    expect(await list.evaluate((element) => element.closest('[role=status], [aria-live]'))).toBeNull();
  }
  // Still the very element.
  expect(await said()).toHaveLength(5);
  // The live region is hidden from reading line by line, or it would be heard twice.
  await expect(status).toHaveAttribute('aria-hidden', 'true');
});

/** Cases, and how a reader gets there. */
const VIEWS: Record<string, (page: Page) => Promise<unknown>> = {
  'topics and results within one, with the filters open, one of them chosen': async (page) => {
    await page.goto('/search/?q=digital+divide+sovereignty&topic=concepts/cyberspace-sovereignty&author=Bodor+Ilka');
    const main = page.getByRole('main');
    const { field, topics } = searchIn(main);
    await expect(main.getByRole('checkbox', { name: 'Bodor Ilka' })).toBeChecked();
    await expect(main.getByRole('button', { name: /^Search all passages/ })).toBeVisible();
    await expect(topics).toHaveCount(1);
    await field.press('ArrowDown');
  },
  'a quotation compared': async (page) => {
    await page.goto(searchFor(WRONG));
    await expect(page.locator('.comparison del')).toBeVisible();
  },
  'nothing found': async (page) => {
    await page.goto(searchFor('cyberwarfare summit'));
    await searchIn(page.getByRole('main')).answered();
  },
  'a failure': async (page) => {
    await page.route('**/search/index.json', (route) => route.abort());
    await page.goto(searchFor('robots'));
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

for (const [name, visit] of Object.entries(VIEWS)) {
  test(`${name}: can be used by everyone, light or dark, wide or narrow, as far as a program can tell`, async ({
    page,
  }) => {
    await visit(page);
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { problems, passed } = await axeOn(page);
      expect(problems, `${colorScheme}, ${width} pixels wide`).toEqual([]);
      expect(passed).toContain('color-contrast');
    }
  });
}
