import { expect, test, type Page } from '@playwright/test';
import { searchIn } from './helpers.ts';
import { focusProblems } from './wcag.ts';

/** Presses Tab until something with a name has the focus, as a reader would. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused instanceof HTMLElement ? (focused.ariaLabel ?? focused.innerText).trim() : '';
    });
    passed.push(text);
    if (!matches(text)) continue;
    await expect(page.locator(':focus')).toBeInViewport();
    return;
  }
  throw new Error(`Tab does not lead to ${String(name)}, but to ${passed.join(', ')}`);
}

test('a whole visit can be made with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the text');
  await expect(page.locator(':focus')).toBeInViewport();

  await tabTo(page, 'Closer Cooperation In Cyberspace');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/essays\/bodor\/$/);
  // The address is there before the page, which a key would not reach.
  await page.waitForLoadState();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('robots');
  const { answered, links, list } = searchIn(page.getByRole('dialog'));
  // Before its script has come, Enter leads to the search page, as it does without script.
  await expect(list).toBeAttached();
  // Asks for an answer to the whole word: an answer to its beginning would be replaced under the focus.
  await page.keyboard.press('Enter');
  await answered();
  await expect(links).toHaveCount(1);
  await tabTo(page, 'Closer Cooperation In Cyberspace ¶5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p5$/);
  await expect(page.locator('#p5')).toBeInViewport();
  await expect(page.getByRole('dialog')).toBeHidden();

  // From a passage the next stop is a link of that passage or the next, not the top of the page.
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAccessibleName(/paragraph [56]|section/i);

  await tabTo(page, 'What became of each line of the text as received');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Line 27/)).toBeVisible();

  await tabTo(page, /^Next essay/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/essays\/calder\/$/);
});

/** Windows in which something lies above the page: a bar at the foot, matches of a search, a column that scrolls. */
const WINDOWS: [what: string, width: number, height: number, address: string][] = [
  ['at 400 %', 320, 225, '/essays/bodor/'],
  ['with the matches of a search', 390, 600, '/essays/calder/?mark=cyberspace#p2'],
  ['beside the contents', 1280, 800, '/essays/bodor/'],
];

for (const [what, width, height, address] of WINDOWS) {
  test(`what has the focus is seen whole, with its ring: an essay ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(address);
    if (address.includes('mark=')) await expect(page.getByRole('button', { name: 'Next match' })).toBeInViewport();
    const problems = new Set<string>();
    const tab = async (presses: number) => {
      for (let press = 0; press < presses; press += 1) {
        await page.keyboard.press('Tab');
        for (const problem of await focusProblems(page)) problems.add(problem);
      }
    };
    await tab(40);
    await page.getByRole('button', { name: 'Display' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.settings-panel :focus')).toHaveCount(1);
    await tab(10);
    await page.keyboard.press('Escape');
    await page.locator('#p3 > .passage-link').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
    await tab(5);
    expect([...problems]).toEqual([]);
  });
}

test('those who listen are told what an essay is made of', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/essays/bodor/');
  await expect(page.getByText(/^¶1 of 10|Contents/).first()).toBeVisible();
  // The whole tree: a change to what screen readers say shows here, and is looked at.
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'essay.aria.yml' });
});
