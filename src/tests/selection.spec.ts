import { expect, test, type Locator, type Page } from '@playwright/test';
import { PAIR } from './compare-helpers.ts';
import { clipboardOf } from './link-helpers.ts';
import { selectionScript, type SelectionScript } from './selection-script.ts';

test.use({ bypassCSP: true });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.addScriptTag({ content: await selectionScript() });
}

/** The selection as the site reads it. */
const read = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection();
    return selection && (window as unknown as SelectionScript).selection.selectedPassages(selection);
  });

const idsUpTo = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index + 1}`);

/** Selects what is in an element, its ends named by the element and not by its text. */
const selectAll = (part: Locator) =>
  part.evaluate((element) => getSelection()?.setBaseAndExtent(element, element.childNodes.length, element, 0));

test('a click selects nothing, two a word, three a paragraph, and the keyboard letter by letter', async ({ page }) => {
  await open(page, '/essays/bodor/');
  const paragraph = page.locator('[id="p2"] p');
  const first = { position: { x: 12, y: 12 } };
  await paragraph.click(first);
  expect(await read(page)).toBeUndefined();
  await paragraph.dblclick(first);
  expect(await read(page)).toEqual({ ids: ['p2'], directive: 'text=Many', text: 'Many' });
  await paragraph.click({ ...first, clickCount: 3 });
  const selected = await read(page);
  expect(selected?.ids).toEqual(['p2']);
  expect(selected?.text).toBe((await paragraph.innerText()).trim());
  expect(selected?.directive).toMatch(/^text=Many%20Western%20countries%20[^,]+,[^,]+$/);

  await paragraph.evaluate(
    ({ firstChild }) => firstChild && getSelection()?.setBaseAndExtent(firstChild, 2, firstChild, 3),
  );
  for (let letter = 0; letter < 5; letter += 1) await page.keyboard.press('Shift+ArrowRight');
  expect(await page.evaluate(() => String(getSelection()))).toBe('ny Wes');
  // Half words are completed.
  expect(await read(page)).toMatchObject({ ids: ['p2'], text: 'Many Western', directive: 'text=Many%20Western' });
});

test('what is not of the essay’s text is not read, and a selection that ends outside the text is cut to it', async ({
  page,
}) => {
  await open(page, '/essays/bodor/');
  for (const part of [
    page.getByRole('banner'),
    page.getByRole('heading', { level: 1 }),
    page.locator('.section-heading').first(),
    page.locator('.passage-link').first(),
    page.locator('.topics-link').first(),
    page.getByRole('contentinfo'),
  ]) {
    await selectAll(part);
    expect(await read(page)).toBeUndefined();
  }
  await page.evaluate(() => {
    const [title, passage] = [document.querySelector('h1'), document.querySelector('[id="p2"] p')];
    if (title && passage) getSelection()?.setBaseAndExtent(passage.firstChild ?? passage, 12, title, 0);
  });
  expect(await read(page)).toMatchObject({
    ids: ['p1', 'p2'],
    text: expect.stringMatching(/^The 2020[^]*\n\nMany Western$/),
  });
});

test('of the whole page the author’s words are read, and nothing else: no number, no heading, no note mark', async ({
  page,
}) => {
  await open(page, '/essays/everything/');
  await page.keyboard.press('Control+A');
  const selected = await read(page);
  const passages = await page.locator('article .passage').count();
  // A picture without a caption has no words to select.
  expect(idsUpTo(passages)).toEqual(expect.arrayContaining(selected?.ids ?? []));
  expect(selected?.ids.length).toBeGreaterThan(passages - 3);
  expect(selected?.text).not.toMatch(/¶|^#$|Link to|Editor’s note/m);
  const headings = await page.locator('.section-heading :is(h2, h3, h4, h5, h6)').allInnerTexts();
  const lines = new Set(selected?.text.split('\n'));
  expect(headings.filter((heading) => lines.has(heading))).toEqual([]);

  const passage = page
    .locator('.passage')
    .filter({ has: page.locator('.note-mark') })
    .first();
  await selectAll(passage);
  expect(await passage.locator('.note-mark').count()).toBeGreaterThan(0);
  const plain = await passage.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const furniture of copy.querySelectorAll('[data-added]')) furniture.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });
  expect((await read(page))?.text).toBe(plain);
});

/** Content of the clipboard after the selection is copied, by type. */
async function copied(page: Page): Promise<Record<string, string>> {
  await page.keyboard.press('ControlOrMeta+c');
  return clipboardOf(page);
}

test('a copy of the whole text is its words, paragraphs apart, without anything that is added to them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/essays/everything/');
  const prose = page.locator('article .prose');
  const words = await prose.evaluate((element) =>
    [...element.querySelectorAll('.passage > p:not(:has(img, br))')].map((paragraph) => {
      const copy = paragraph.cloneNode(true) as Element;
      for (const added of copy.querySelectorAll('[data-added]')) added.remove();
      return copy.textContent.replaceAll(/\s+/g, ' ').trim();
    }),
  );
  expect(words.length).toBeGreaterThan(15);
  await selectAll(prose);
  await expect(page.locator('.link-popover')).toBeAttached();
  const { 'text/plain': text = '', 'text/html': html = '' } = await copied(page);
  const paragraphs = text.split('\n\n');
  expect(words.filter((paragraph) => !paragraphs.includes(paragraph))).toEqual([]);
  expect(paragraphs).toContain(
    'a test item\na second test item\nan item below it\nand one below that\na third test item',
  );
  expect(html).toContain('<strong>strong emphasis</strong>');
  for (const flavour of [text, html]) expect(flavour).not.toMatch(/¶|\d topics?\b|data-added|note-mark|>#</);

  // The numbers of a comparison and what is said below its passages are added, too.
  await page.goto(`${PAIR}#calder-p2`);
  await expect(page.getByText('Joined by').first()).toBeVisible();
  await selectAll(page.locator('[data-side=right] .prose'));
  const joined = await copied(page);
  expect(joined['text/plain']).toContain('sovereignty');
  for (const flavour of Object.values(joined)) expect(flavour).not.toMatch(/¶|↔|Joined by/);
});
