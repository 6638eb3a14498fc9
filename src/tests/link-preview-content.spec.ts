import { expect, test } from '@playwright/test';
import { complaintsOf, expectArrival } from './helpers.ts';
import { pageAt, wordsOf } from './html/built.ts';
import { LONG, addLink, leave, letter, openReady, placeOf, previewOf, show, wait } from './preview-helpers.ts';
import { homeOf } from './sites.ts';

test('the page of many links is fetched once, as text: nothing in it is loaded', async ({ page }) => {
  const asked: string[] = [];
  const complaints = await complaintsOf(page);
  await openReady(page, '/index/s/', (to) => placeOf(to, 'Calder ¶3'));
  page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
  for (const [id, words] of [
    ['p30', 'A picture with a caption: squares, light and dark in turn.'],
    ['p31', 'Squares again, without a caption'],
    ['p32', 'A test paragraph with a picture Squares within a sentence in the middle of its sentence.'],
  ] as const) {
    const preview = await show(page, await addLink(page, `/essays/everything/#${id}`));
    await expect(preview.locator('.words')).toHaveText(words);
    await leave(page);
  }
  expect(asked.filter((request) => request.startsWith('xhr'))).toEqual(['xhr /essays/everything/']);
  expect(asked.filter((request) => request.startsWith('image'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('where a page cannot be had nothing is shown, the link works, and it is asked for again', async ({ page }) => {
  await openReady(page, letter, (to) => placeOf(to, 'Middle ¶13'));
  await page.route('**/essays/bodor/', (route) => route.abort(), { times: 1 });
  const failed = page.waitForEvent('requestfailed');
  const link = placeOf(page, 'Bodor ¶5');
  await link.hover();
  await wait(page, LONG);
  await failed;
  await expect(previewOf(page)).toBeHidden();
  // As long as the pointer stays it is not asked for a second time.
  let asked = 0;
  page.on('request', () => (asked += 1));
  await page.mouse.move(((await link.boundingBox())?.x ?? 0) + 3, ((await link.boundingBox())?.y ?? 0) + 5);
  await wait(page, LONG);
  await page.mouse.move(0, 0);
  expect(asked).toBe(0);
  await expect(await show(page, link)).toContainText('¶5 · Bodor');
  await leave(page);

  const body = '<div class="passage" id="p2">No passage</div>';
  const answer = { status: 500, contentType: 'text/html', body };
  await page.route('**/essays/calder/', (route) => route.fulfill(answer), { times: 1 });
  const refused = page.waitForResponse('**/essays/calder/');
  await placeOf(page, 'Calder ¶2').hover();
  await wait(page, LONG);
  await (await refused).finished();
  // Whatever the page makes of the answer, it has made when it has been asked for one more thing.
  await page.evaluate(() => fetch('/favicon.svg').then((response) => response.text()));
  await wait(page, LONG);
  await expect(previewOf(page)).toBeHidden();
  await placeOf(page, 'Calder ¶2').click();
  await expectArrival(page, 'p2', 'p1');
});

test('a note is shown in the editor’s voice, with all its paragraphs; a note that is in view is not shown twice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  const markOf = () => page.getByRole('link', { name: 'Editor’s note 3' });
  await openReady(page, '/essays/everything/', markOf);
  const preview = await show(page, markOf());
  await expect(preview.locator('.head')).toHaveText('Editor’s note 3');
  await expect(preview.locator('.words > p')).toHaveText([
    'A test note of two paragraphs, the first of them.',
    'The second paragraph of the same test note, with code.',
  ]);
  const note = page.locator('[id="fn-long"]');
  const color = await note.evaluate((element) => getComputedStyle(element).color);
  await expect(preview.locator('.words')).toHaveCSS('color', color);
  await expect(preview.locator('.words')).not.toHaveCSS('font-family', /Literata/);
  await leave(page);

  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(note).toBeInViewport();
  await markOf().hover();
  await wait(page, LONG);
  await expect(preview).toBeHidden();
});

test('lists, tables, breaks and code keep their lines, and words run in their own direction', async ({ page }) => {
  // The first page of a visit has the fallback of the typeface, in which less fits.
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready);
  await openReady(page, '/essays/from-a-source/', (to) => addLink(to, '/essays/everything/#p1'));
  const words = previewOf(page).locator('.words > p');
  const at = async (place: string, head: string): Promise<void> => {
    await leave(page);
    await show(page, await addLink(page, `/essays/${place}`));
    await expect(previewOf(page).locator('.head')).toHaveText(head);
  };
  const passage = (number: number): string =>
    `¶${number} · Mira Middle, ${wordsOf(pageAt('/essays/everything/'), 'h1')}`;
  await at('everything/#p3', passage(3));
  await expect(words).toHaveText([/^A test paragraph with a hard break/, 'a second line after it,', /^and a third/]);
  await at('everything/#p16', passage(16));
  await expect(words).toHaveText([
    'A test quotation of two paragraphs, the first of them.',
    'The second paragraph of the same test quotation.',
    'A quotation within the quotation.',
    'And one within that.',
    'a list in the quotation',
    'of two items',
  ]);
  await at('everything/#p27', passage(27));
  await expect(words).toHaveText(['Left Middle Right', 'a b 1', 'c d 22', 'a test cell with several words e | f 333']);
  await at('everything/#p38', passage(38));
  await expect(words).toHaveText('A test paragraph with a note that is used twice, and a note of two paragraphs.');
  await at('everything/#p33', passage(33));
  await expect(words.nth(1)).toHaveText('if (test) {');
  // The first passage of a range, and the passage of a link to words.
  await at('everything/#p10-p12', passage(10));
  await expect(previewOf(page).locator('.words')).toHaveAttribute('dir', 'rtl');
  await at('everything/#p17-p15', passage(15));
  await at('everything/#p11:~:text=%E8%BF%99', passage(11));
  await expect(words).toHaveText(/^这一段测试文字/);
  await at(
    'calder/#author-note',
    'Note on the author · Jonas Calder, Harbour and Horizon: Arland’s Cyberspace Governance',
  );
  await expect(words).toHaveCount(1);
});

test('a long passage is cut at the end of a word, so that it fits, with the text as large as it can be', async ({
  page,
}) => {
  const whole = wordsOf(pageAt('/essays/calder/'), '#p3 > p');
  await page.addInitScript(() => localStorage.setItem('reader:settings', '{"size":"largest","leading":"wide"}'));
  await page.setViewportSize({ width: 700, height: 560 });
  await page.goto(letter);
  await placeOf(page, 'Calder ¶3').hover();
  const words = previewOf(page).locator('.words');
  await expect(words).toHaveText(/ …$/);
  const few = (await words.innerText()).replace(/ …$/, '');
  expect(few.length).toBeGreaterThan(40);
  // A larger window shows more.
  await page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(async () => (await words.innerText()).length).toBeGreaterThan(few.length + 100);
  for (const shown of [few, (await words.innerText()).replace(/ …$/, '')]) {
    expect(whole.slice(0, shown.length)).toBe(shown);
    expect(whole.slice(shown.length - 1)).toMatch(/^\p{L}[^\p{L}]/u);
  }
});

test('the page of a passage does not show it a second time', async ({ page }) => {
  await openReady(page, '/essays/bodor/p/3/', (to) => addLink(to, '/essays/bodor/#p7'));
  await page.getByRole('link', { name: 'Read it in the essay' }).hover();
  await wait(page, LONG);
  await expect(previewOf(page)).toBeHidden();
});

test('links that show nothing: signs of passages, sections, ways back, what is not there, and what is elsewhere', async ({
  page,
}) => {
  await openReady(page, '/essays/everything/', (to) => addLink(to, '#p1'));
  // A passage of this very page is shown without author and title.
  await expect((await show(page, await addLink(page, '#p2'))).locator('.head')).toHaveText('¶2');
  await leave(page);
  for (const link of [
    page.getByRole('link', { name: 'Paragraph 37', exact: true }),
    page.getByRole('link', { name: 'a link within the page' }),
    page.getByRole('link', { name: 'Back to the mark of note 1' }),
    await addLink(page, '#p999'),
    await addLink(page, '/essays/everything/#fn-nothing'),
    await addLink(page, `${homeOf('folder')}essays/everything/#p1`),
  ]) {
    await link.hover();
    await wait(page, LONG);
    await expect(previewOf(page), await link.evaluate(({ outerHTML }) => outerHTML)).toBeHidden();
  }
  const answer = page.waitForResponse('**/essays/nothing/');
  await (await addLink(page, '/essays/nothing/#p1')).hover();
  await wait(page, LONG);
  expect((await answer).status()).toBe(404);
  await wait(page, LONG);
  await expect(previewOf(page)).toBeHidden();
});
