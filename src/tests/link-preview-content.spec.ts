import { expect, test } from '@playwright/test';
import { complaintsOf, expectArrival } from './helpers.ts';
import { LONG, addLink, everything, letter, openReady, placeOf, previewOf, wait } from './preview-helpers.ts';
import { homeOf } from './sites.ts';

test('the page of many links is fetched once, as text: nothing in it is loaded', async ({ page }) => {
  const asked: string[] = [];
  const complaints = await complaintsOf(page);
  await page.goto(`${everything}index/s/`);
  page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
  for (const [id, words] of [
    ['p30', 'A picture with a caption: squares, light and dark in turn.'],
    ['p31', 'Squares again, without a caption'],
    ['p32', 'A test paragraph with a picture Squares within a sentence in the middle of its sentence.'],
  ] as const) {
    await page.locator(`a[href$="/essays/everything/#${id}"]`).first().hover();
    await expect(previewOf(page).locator('.words')).toHaveText(words);
    // An open preview follows its link when the page scrolls to the next one, and may come to lie above that.
    await page.mouse.move(0, 0);
    await expect(previewOf(page)).toBeHidden();
  }
  expect(asked.filter((request) => request.startsWith('xhr'))).toEqual(['xhr /essays/everything/']);
  expect(asked.filter((request) => request.startsWith('image'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('where a page cannot be had nothing is shown, the link works, and it is asked for again', async ({ page }) => {
  await page.goto(letter);
  await page.route('**/essays/bodor/', (route) => route.abort(), { times: 1 });
  const failed = page.waitForEvent('requestfailed');
  const link = placeOf(page, 'Bodor ¶5');
  await link.hover();
  await failed;
  await expect(previewOf(page)).toBeHidden();
  // As long as the pointer stays it is not asked for a second time.
  let asked = 0;
  page.on('request', () => (asked += 1));
  await page.mouse.move(((await link.boundingBox())?.x ?? 0) + 3, ((await link.boundingBox())?.y ?? 0) + 5);
  await page.mouse.move(0, 0);
  expect(asked).toBe(0);
  await link.hover();
  await expect(previewOf(page)).toContainText('¶5 · Bodor');
  await page.route(
    '**/essays/calder/',
    (route) =>
      route.fulfill({ status: 500, contentType: 'text/html', body: '<div class="passage" id="p2">No passage</div>' }),
    {
      times: 1,
    },
  );
  await page.clock.install();
  const refused = page.waitForResponse('**/essays/calder/');
  await placeOf(page, 'Calder ¶2').hover();
  await wait(page, LONG);
  await (await refused).finished();
  // Whatever the page makes of the answer, it has made when it has been asked for one more thing.
  await page.evaluate(() => fetch('/favicon.svg').then((response) => response.text()));
  await wait(page, LONG);
  await expect(previewOf(page).filter({ hasText: 'No passage' })).toBeHidden();
  await placeOf(page, 'Calder ¶2').click();
  await expectArrival(page, 'p2', 'p1');
});

test('a note is shown in the editor’s voice, with all its paragraphs; a note that is in view is not shown twice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.goto(`${everything}essays/everything/`);
  const preview = previewOf(page);
  const mark = page.getByRole('link', { name: 'Editor’s note 3' });
  await mark.hover();
  await expect(preview.locator('.head')).toHaveText('Editor’s note 3');
  await expect(preview.locator('.words > p')).toHaveText([
    'A test note of two paragraphs, the first of them.',
    'The second paragraph of the same test note, with code.',
  ]);
  const note = page.locator('[id="fn-long"]');
  const color = await note.evaluate((element) => getComputedStyle(element).color);
  await expect(preview.locator('.words')).toHaveCSS('color', color);
  await expect(preview.locator('.words')).not.toHaveCSS('font-family', /Literata/);

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.mouse.move(0, 0);
  await expect(preview).toBeHidden();
  await expect(note).toBeInViewport();
  await page.clock.install();
  await mark.hover();
  await wait(page, LONG);
  await expect(preview).toBeHidden();
});

test('lists, tables, breaks and code keep their lines, and words run in their own direction', async ({ page }) => {
  await page.goto(`${everything}essays/from-a-source/`);
  const words = previewOf(page).locator('.words > p');
  const at = async (id: string): Promise<void> => {
    await page.mouse.move(0, 0);
    await (await addLink(page, `/essays/everything/#${id}`)).hover();
    await expect(previewOf(page).locator('b')).toHaveText(`¶${/\d+/.exec(id)?.[0]}`);
  };
  await at('p3');
  await expect(words).toHaveText([/^A test paragraph with a hard break/, 'a second line after it,', /^and a third/]);
  await at('p16');
  await expect(words).toHaveText([
    'A test quotation of two paragraphs, the first of them.',
    'The second paragraph of the same test quotation.',
    'A quotation within the quotation.',
    'And one within that.',
    'a list in the quotation',
    'of two items',
  ]);
  await at('p27');
  await expect(words).toHaveText(['Left Middle Right', 'a b 1', 'c d 22', 'a test cell with several words e | f 333']);
  await at('p38');
  await expect(words).toHaveText('A test paragraph with a note that is used twice, and a note of two paragraphs.');
  await at('p33');
  await expect(words.nth(1)).toHaveText('if (test) {');
  // The first passage of a range, and the passage of a link to words.
  await at('p10-p12');
  await expect(words).toHaveCSS('unicode-bidi', 'plaintext');
  const range = await addLink(page, '/essays/everything/#p17-p15');
  await range.hover();
  await expect(previewOf(page).locator('b')).toHaveText('¶15');
  await at('p11:~:text=%E8%BF%99');
  await expect(words).toHaveText(/^这一段测试文字/);
});

test('the note on an author, and a passage of this very page, are shown by what they are', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reader:positions', JSON.stringify({ calder: 4 })));
  await page.goto('/essays/calder/');
  const preview = previewOf(page);
  await page.getByRole('link', { name: 'Continue at ¶4' }).hover();
  await expect(preview.locator('.head')).toHaveText('¶4');
  await page.goto('/about/');
  await (await addLink(page, '/essays/calder/#author-note')).hover();
  await expect(preview.locator('.head')).toHaveText(/^Note on the author · Jonas Calder/);
  await expect(preview.locator('.words > p')).toHaveCount(1);
});

test('a long passage is cut at the end of a word, so that it fits, with the text as large as it can be', async ({
  page,
}) => {
  await page.goto('/essays/calder/');
  const whole = await page.locator('#p3 > p').innerText();
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
  await openReady(page, `${everything}essays/everything/`, (to) => addLink(to, '#p1'));
  for (const link of [
    page.getByRole('link', { name: 'Link to paragraph 37' }),
    page.getByRole('link', { name: 'a link within the page' }),
    page.getByRole('link', { name: 'Back to the mark of note 1' }),
    await addLink(page, '#p999'),
    await addLink(page, '/essays/everything/#fn-nothing'),
    await addLink(page, `${homeOf('main')}essays/everything/#p1`),
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
