import { expect, test } from '@playwright/test';
import { complaintsOf, expectArrival } from './helpers.ts';
import { clipboardOf, fakeShare, follow, popoverOf, sign } from './link-helpers.ts';
import { homeOf } from './sites.ts';

const THIRD = /^At the Second WIC in 2015, .* win-win cooperation\.$/m;
const BODOR = `${homeOf('main')}essays/bodor/`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a sign that is clicked leads there and offers its link, and gives the focus back', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/essays/bodor/?from=elsewhere');
  const popover = await follow(page, 3);
  await expectArrival(page, 'p3', 'p2');
  await expect(popover).toHaveAccessibleName('Paragraph 3');
  await popover.getByRole('button', { name: 'Copy link' }).click();
  await expect(popover.getByRole('status')).toHaveText('Link copied.');
  expect(await clipboardOf(page)).toEqual({ 'text/plain': `${BODOR}#p3` });

  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  await expect(sign(page, 3)).toBeFocused();
  // The same place once more, and away by a click beside it.
  await follow(page, 3);
  await page.mouse.click(1200, 700);
  await expect(popover).toBeHidden();
  await expect(sign(page, 3)).toBeFocused();
  // Going back leads to where the reader was.
  await page.goBack();
  await expect(page).toHaveURL(/\?from=elsewhere$/);
  expect(complaints).toEqual([]);
});

test('the keyboard alone leads to the sign, through the popover and back', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await sign(page, 4).focus();
  await page.keyboard.press('Enter');
  const popover = popoverOf(page);
  await expect(popover.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(popover.getByRole('button', { name: 'Copy quotation' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(popover.getByLabel('Form of the quotation')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(popover.getByRole('button', { name: 'Cite' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(popover.getByRole('button', { name: 'Related passages' })).toBeFocused();
  await page.keyboard.press('Tab');
  // Out of it the way goes on beside the text, and the popover is in nobody's way.
  await expect(popover).toBeHidden();
  await expect(page.getByRole('link', { name: /topics? of paragraph 4$/ })).toBeFocused();
});

test('a passage is quoted in plain text, Markdown or HTML; a section has its link, and no quotation', async ({
  page,
}) => {
  await page.goto('/essays/bodor/');
  const popover = await follow(page, 3);
  const quote = async (form: string) => {
    await popover.getByLabel('Form of the quotation').selectOption(form);
    await popover.getByRole('button', { name: 'Copy quotation' }).click();
    await expect(popover.getByRole('status')).toHaveText('Quotation copied.');
    return clipboardOf(page);
  };
  const plain = (await quote('Plain text'))['text/plain'];
  expect(plain).toMatch(THIRD);
  expect(plain).toContain(`\n\n— Bodor Ilka, Closer Cooperation In Cyberspace, ¶3\n${BODOR}#p3`);
  expect((await quote('Markdown'))['text/plain']).toMatch(
    /^> At the Second WIC .*\n>\n> — Bodor Ilka, \[Closer Cooperation In Cyberspace, ¶3\]\(http.*#p3\)$/,
  );
  const both = await quote('HTML');
  expect(both['text/plain']).toBe(plain);
  expect(both['text/html']).toContain(`<blockquote cite="${BODOR}#p3"><p>At the Second WIC`);
  // The form is remembered as long as the page is there.
  await page.keyboard.press('Escape');
  await follow(page, 4);
  await expect(popover.getByLabel('Form of the quotation')).toHaveValue('html');
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('reader:quotation');

  await page.getByRole('heading', { name: 'The Internet in the pandemic' }).hover();
  await page.getByRole('link', { name: 'Section “The Internet in the pandemic”' }).click();
  await expect(popover).toHaveAccessibleName('Section “The Internet in the pandemic”');
  await expect(popover.getByRole('button')).toHaveText(['Copy link', 'Cite']);
  await popover.getByRole('button', { name: 'Copy link' }).click();
  await expect(popover.getByRole('status')).toHaveText('Link copied.');
  expect((await clipboardOf(page))['text/plain']).toBe(`${BODOR}#the-internet-in-the-pandemic`);
});

test('a quotation of a list has its items, and no number of the passage or note mark', async ({ page }) => {
  await page.goto(`${homeOf('main')}essays/everything/`);
  const list = page.locator('.passage:has(> ul)').first();
  const items = (await list.getByRole('list').first().innerText()).split(/\n+/);
  const popover = await follow(page, Number((await list.getAttribute('id'))?.slice(1)));
  await popover.getByRole('button', { name: 'Copy quotation' }).click();
  await expect(popover.getByRole('status')).toHaveText('Quotation copied.');
  expect((await clipboardOf(page))['text/plain']?.split('\n\n— ')[0]).toBe(items.join('\n\n'));
});

test('a quotation of a numbered list has its numbers', async ({ page }) => {
  await page.goto(`${homeOf('main')}essays/everything/`);
  const list = page.locator('.passage:has(> ol[start="7"])');
  const popover = await follow(page, Number((await list.getAttribute('id'))?.slice(1)));
  await popover.getByRole('button', { name: 'Copy quotation' }).click();
  await expect(popover.getByRole('status')).toHaveText('Quotation copied.');
  expect((await clipboardOf(page))['text/plain']?.split('\n\n— ')[0]).toBe(
    '7. a list that starts at seven\n\n8. and goes to eight',
  );
});

test('where copying is not permitted, or there is no clipboard, the text is shown selected, to be copied by hand', async ({
  page,
}) => {
  await page.context().clearPermissions();
  // Other permissions are denied.
  await page.context().grantPermissions(['geolocation']);
  await page.goto('/essays/bodor/');
  for (const number of [2, 3]) {
    const popover = await follow(page, number);
    await popover.getByRole('button', { name: 'Copy link' }).click();
    await expect(popover.getByRole('status')).toHaveText('Copying is not allowed here. Press Ctrl+C.');
    const field = popover.getByRole('textbox', { name: 'Text to copy' });
    await expect(field).toBeFocused();
    await expect(field).not.toBeEditable();
    const selected = await field.evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(selected).toBe(`${BODOR}#p${number}`);
    await page.keyboard.press('Escape');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  }
});

test('what is shared is the page of the passage', async ({ page }) => {
  const shared = await fakeShare(page);
  await page.goto(`${homeOf('folder')}essays/bodor/`);
  const popover = await follow(page, 3);
  await popover.getByRole('button', { name: 'Share…' }).click();
  await expect
    .poll(() => shared)
    .toEqual([
      {
        title: 'Closer Cooperation In Cyberspace, ¶3',
        text: 'Bodor Ilka, Closer Cooperation In Cyberspace, ¶3',
        url: `${homeOf('folder')}essays/bodor/p/3/`,
      },
    ]);
});

test('who asks for a new tab gets a new tab', async ({ page }) => {
  const opened: string[] = [];
  await page.exposeFunction('tellOpened', (name: string) => opened.push(name));
  await page.addInitScript(() => {
    const { tellOpened } = window as unknown as { tellOpened(name: string): void };
    addEventListener(
      'toggle',
      ({ target }) => tellOpened((target as Element).querySelector('.head')?.firstElementChild?.textContent ?? ''),
      { capture: true },
    );
  });
  await page.goto('/essays/bodor/');
  for (const modifier of ['ControlOrMeta', 'Shift'] as const) {
    const tab = page.context().waitForEvent('page');
    await sign(page, 3).click({ modifiers: [modifier] });
    await (await tab).close();
  }
  await expect(page).toHaveURL(/\/essays\/bodor\/$/);
  await follow(page, 2);
  // The browser tells of what has opened a moment after it has.
  await expect.poll(() => opened).toEqual(['Paragraph 2']);
});

test('it is beside its sign, on the screen and never on paper', async ({ page }) => {
  await page.goto('/essays/bodor/');
  for (const [width, height] of [
    [1440, 900],
    [390, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const number of [1, 10]) {
      const popover = await follow(page, number);
      const { x, y, width: w, height: h } = (await popover.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
      expect([x >= 0, y >= 0, x + w <= width, y + h <= height], `¶${number}, ${width} wide`).not.toContain(false);
      const beside = await sign(page, number).boundingBox();
      const covers = y < (beside?.y ?? 0) + (beside?.height ?? 0) && y + h > (beside?.y ?? 0);
      expect(covers, `¶${number}, ${width} wide`).toBe(false);
      await page.keyboard.press('Escape');
    }
  }
  const popover = await follow(page, 2);
  await page.emulateMedia({ media: 'print' });
  await expect(popover).toBeHidden();
});
