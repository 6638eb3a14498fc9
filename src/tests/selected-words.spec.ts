import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from './helpers.ts';
import { clipboardOf, popoverOf, select } from './link-helpers.ts';
import { homeOf } from './sites.ts';

const BODOR = `${homeOf('main')}essays/bodor/`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const wordsPopover = (page: Page) => page.getByRole('group', { name: /^Selected words/ });
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '');

/** Coordinates of some words of a passage. */
async function placeOf(page: Page, id: string, words: string) {
  await page.locator(`[id="${id}"]`).scrollIntoViewIfNeeded();
  return page.evaluate(
    ([passage = '', text = '']) => {
      const node = document.querySelector(`[id="${passage}"] p`)?.firstChild;
      if (!(node instanceof Text)) throw new Error(`${passage} does not begin with a text`);
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(text));
      range.setEnd(node, node.data.indexOf(text) + text.length);
      const [first] = range.getClientRects();
      const last = [...range.getClientRects()].at(-1);
      if (!first || !last) throw new Error('nothing to see');
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    },
    [id, words],
  );
}

test('words selected with the mouse offer a link to them and their quotation', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/essays/bodor/');
  const words = 'turning a blind eye to the fact';
  const { from, to } = await placeOf(page, 'p2', words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  // Not while the reader is still at it.
  expect(await selected(page)).toBe(words);
  await expect(popoverOf(page)).toHaveCount(0);
  await page.mouse.up();
  const popover = wordsPopover(page);
  await expect(popover).toHaveAccessibleName('Selected words, ¶2');
  expect(await page.evaluate(() => document.activeElement?.closest('.link-popover') ?? null)).toBeNull();

  await popover.getByRole('button', { name: 'Copy link to these words' }).click();
  await expect(popover.getByRole('status')).toHaveText('Link copied.');
  expect(await selected(page)).toBe(words);
  const link = (await clipboardOf(page))['text/plain'] ?? '';
  expect(link).toBe(`${BODOR}#p2:~:text=turning%20a%20blind%20eye%20to%20the%20fact`);

  await popover.getByRole('button', { name: 'Copy quotation' }).click();
  await expect(popover.getByRole('status')).toHaveText('Quotation copied.');
  expect((await clipboardOf(page))['text/plain']).toBe(
    `${words}\n\n— Bodor Ilka, Closer Cooperation In Cyberspace, ¶2\n${link}`,
  );
  // A click into the text takes the selection away, and the popover with it.
  await page.locator('#p1 p').click();
  await expect(popover).toBeHidden();
  expect(complaints).toEqual([]);
});

test('words selected with the keyboard: Tab leads to the popover, Escape back to the words', async ({ page }) => {
  await page.goto('/essays/bodor/');
  // Chromium lets the keyboard begin a selection where its caret browsing is on, which no program can turn on.
  await select(page, ['p2', 'Western'], ['p2', 'Wes']);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+ArrowRight');
  const popover = wordsPopover(page);
  await expect(popover.getByRole('status')).toHaveText('Tab leads to copy, quote, cite.');
  const words = await selected(page);
  expect(words).toBe('Western');

  await page.keyboard.press('Tab');
  await expect(popover.getByRole('button', { name: 'Copy link to these words' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(popover.getByRole('status')).toHaveText('Link copied.');
  expect((await clipboardOf(page))['text/plain']).toBe(`${BODOR}#p2:~:text=Western`);
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  expect(await selected(page)).toBe(words);
  // Dismissed is dismissed, until other words are selected.
  await page.keyboard.press('Shift');
  await expect(popover).toBeHidden();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(popover).toBeVisible();
});

test('words of several passages are one quotation, searched for as they stand, and cited by the first and the last', async ({
  page,
}) => {
  await page.route('**/cite/', (route) => route.fulfill({ contentType: 'text/html', body: CITE_PAGE }));
  await page.goto('/essays/bodor/');
  const popover = wordsPopover(page);
  // Quotation marks of the text would end the phrase that is searched for.
  await select(page, ['p1', '“Digital Lanterns'], ['p1', 'Better Tomorrow']);
  await expect(popover.getByRole('link', { name: 'Search for these words' })).toHaveAttribute(
    'href',
    '/search/?q=%22Digital+Lanterns+Light+a+Better+Tomorrow%22',
  );
  await select(page, ['p2', 'Our hope is'], ['p3', 'At the Second']);
  await expect(popover).toHaveAccessibleName('Selected words, ¶2–3');
  await popover.getByRole('button', { name: 'Copy quotation' }).click();
  await expect(popover.getByRole('status')).toHaveText('Quotation copied.');
  expect((await clipboardOf(page))['text/plain']).toMatch(
    /^Our hope is that .*for all people\.\n\nAt the Second\n\n— Bodor Ilka, Closer Cooperation In Cyberspace, ¶2–3\n.*#p2:~:text=/,
  );
  await popover.getByRole('button', { name: 'Cite' }).click();
  await expect(popover).toContainText('(Bodor, 2020, paras. 2–3)');
});

test('what is not the author’s text has no popover', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const outside = ['h1', 'header', '.section-heading h2', '#contents-list, .side', 'section dl', '.site-footer'];
  for (const selector of outside) {
    await page.evaluate(
      (part) => getSelection()?.selectAllChildren(document.querySelector(part) ?? document),
      selector,
    );
    expect((await selected(page)).trim(), selector).not.toBe('');
  }
  await page.keyboard.press('Control+a');
  // The next one is shown, and was asked for last: the others would be there by now.
  await expect(popoverOf(page)).toHaveCount(0);
  await select(page, ['p2', 'Many'], ['p2', 'habit']);
  await expect(popoverOf(page)).toHaveCount(1);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document));
  await expect(popoverOf(page)).toHaveCount(0);
});

test('the popover covers none of the words, in a wide window and in a narrow one', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const wholes = { p1: 'around the world.', p10: 'bridging the digital divide.' };
  for (const [width, height] of [
    [1440, 900],
    [390, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [id, end] of Object.entries(wholes)) {
      for (const block of ['start', 'end'] as const) {
        await page
          .locator(`[id="${id}"]`)
          .evaluate((element, where) => element.scrollIntoView({ block: where }), block);
        const box = await select(page, [id, ''], [id, end]);
        const popover = await wordsPopover(page).boundingBox();
        if (!popover) throw new Error('there is no popover');
        const covers = popover.y < box.bottom && popover.y + popover.height > box.top;
        expect(covers, `${id} at the ${block}, ${width} pixels wide`).toBe(false);
        expect(popover.y).toBeGreaterThanOrEqual(0);
        expect(popover.y + popover.height).toBeLessThanOrEqual(height);
        await page.evaluate(() => getSelection()?.removeAllRanges());
        await expect(wordsPopover(page)).toBeHidden();
      }
    }
  }
});

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('the popover is a sheet at the foot, follows the handles, and works by touch', async ({ page }) => {
    await page.goto('/essays/bodor/');
    await select(page, ['p2', 'Western'], ['p2', 'countries']);
    const popover = wordsPopover(page);
    await expect(popover).toBeVisible();
    const { x, y, width, height } = (await popover.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect([x, width, y + height]).toEqual([0, 390, 800]);
    await select(page, ['p2', 'Western'], ['p2', 'cybersecurity issues']);
    await popover.getByRole('button', { name: 'Copy quotation' }).tap();
    await expect(popover.getByRole('status')).toHaveText('Quotation copied.');
    expect((await clipboardOf(page))['text/plain']).toMatch(/^Western countries .* cybersecurity issues\n\n— /);
    await page.locator('#p3 p').tap();
    await expect(popover).toBeHidden();
  });
});

const work = (label: string) => ({
  label,
  styles: [{ id: 'apa', name: 'APA', reference: `${label}.`, inText: { before: '(Bodor, 2020, para. ', after: ')' } }],
});
const CITATIONS = { works: [work('First publication'), work('This edition')], files: [] };
const CITE_PAGE = `<script type="application/json">${JSON.stringify(CITATIONS)}</script>`;
