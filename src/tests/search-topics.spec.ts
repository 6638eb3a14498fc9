import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import { expectOnly, hold, linkTo, openDialog, searchFor, searchIn, testWithoutScript } from './helpers.ts';

/** A topic of the published collection that both essays mention, and where it is told of. */
const TOPIC = { id: 'concepts/cyberspace-sovereignty', name: 'cyberspace sovereignty' };
const PAGE = `/topics/${TOPIC.id}/`;
const WITHIN = `/search/?topic=${TOPIC.id}`;
/** The passages on it. */
const BODOR = ['/essays/bodor/', 'p7'] as const;
const CALDER = ['/essays/calder/', 'p2'] as const;

/** The search within a part of the page, and the topics that it shows. */
function topicsIn(part: Locator) {
  const search = searchIn(part);
  return {
    ...search,
    topics: part.getByRole('list', { name: 'Topics' }).getByRole('listitem'),
    topicLinks: search.topics,
    leave: part.getByRole('button', { name: `Search all passages, not only those on ${TOPIC.name}` }),
  };
}

testWithoutScript('without script the search page leads to the index of topics', async ({ page }) => {
  await page.goto('/search/');
  const link = page.getByRole('main').getByRole('link', { name: 'index of topics' });
  await expect(link).toHaveAttribute('href', '/topics/');
});

test('a query that names a topic shows it above the passages, with what it is and where it leads', async ({ page }) => {
  await page.goto(searchFor('what is Cyber-Sovereignty?'));
  const { topics, topicLinks, links, status, answered } = topicsIn(page.getByRole('main'));
  await answered();
  await expect(topics).toHaveCount(1);
  await expect(topics).toContainText(/concept, in \d+ passages of 2 essays/);
  await expect(topics).toContainText('The principle that a state governs cyberspace');
  await expect(topicLinks).toHaveAttribute('href', PAGE);
  await expect(topicLinks).toHaveText(TOPIC.name);
  await expect(status).toHaveText(/^1 topic, \d+ (passages|results) in 2 essays$/);
  await expect(links.first()).toBeVisible();
  const above = (await topics.boundingBox())?.y ?? Infinity;
  expect(above).toBeLessThan((await links.first().boundingBox())?.y ?? 0);
});

test('a query names two topics, and none once it is another', async ({ page }) => {
  await page.goto('/search/');
  const { field, topicLinks, answered, status } = topicsIn(page.getByRole('main'));
  await field.fill('cybersovereignty “digital divide”');
  await expect(topicLinks).toHaveText(['digital divide', TOPIC.name]);
  await field.fill('stumbling');
  await answered();
  await expect(topicLinks).toHaveCount(0);
  await expect(status).toHaveText('2 passages in 1 essay');
});

test('in the dialog the arrow keys go through topics, then passages; Enter opens a topic', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const dialog = await openDialog(page);
  const { field, topics, results, status } = topicsIn(dialog);
  await field.fill('digital divide');
  await expect(topics).toHaveCount(1);
  const count = (await results.count()) + 1;
  await field.press('ArrowDown');
  await expect(topics).toHaveAttribute('data-current', '');
  await expect(status).toHaveText(new RegExp(`^1 of ${count}: digital divide concept`));
  await field.press('ArrowDown');
  await expect(topics).not.toHaveAttribute('data-current', '');
  await expect(results.first()).toHaveAttribute('data-current', '');
  await expect(status).toHaveText(new RegExp(`^2 of ${count}: `));
  await field.press('ArrowUp');
  const opened = page.waitForRequest('**/topics/concepts/digital-divide/');
  await field.press('Enter');
  await opened;
});

test('passages do not wait for topics that are late, and nothing is pushed down by them', async ({ page }) => {
  const list = await hold(page, '**/search/topics.json');
  await page.goto(searchFor('digital divide'));
  const { field, topics, links, answered } = topicsIn(page.getByRole('main'));
  await answered();
  await expect(links.first()).toBeVisible();
  const before = await links.first().boundingBox();
  const arrived = page.waitForResponse('**/search/topics.json');
  list.release();
  await arrived;
  await expect(topics).toHaveCount(0);
  expect(await links.first().boundingBox()).toEqual(before);
  await field.press('End');
  await field.pressSequentially(' ');
  await expect(topics).toHaveCount(1);
});

test('a list of topics that is not to be had costs no passage', async ({ page }) => {
  await page.route('**/search/topics.json', (route) => route.abort());
  await page.goto(searchFor('digital divide'));
  const { topics, links, answered } = topicsIn(page.getByRole('main'));
  await answered();
  await expect(links.first()).toBeVisible();
  await expect(topics).toHaveCount(0);
});

test('within a topic its passages are listed in order, and only they are searched', async ({ page }) => {
  await page.goto(WITHIN);
  const { field, links, status, answered, leave } = topicsIn(page.getByRole('main'));
  await answered();
  const main = page.getByRole('main');
  await expect(main.getByText(`Only passages on ${TOPIC.name}`)).toBeVisible();
  await expect(main.getByRole('link', { name: TOPIC.name, exact: true })).toHaveAttribute('href', PAGE);
  const listed = await links.evaluateAll((all) => all.map((link) => link.textContent.replace(/\d+$/, '')));
  expect(listed).toEqual(listed.toSorted());
  await expect(linkTo(links, ...BODOR)).toBeVisible();
  await expect(linkTo(links, ...CALDER)).toBeVisible();
  await expect(status).toHaveText(`${listed.length} passages in 2 essays`);

  await field.fill('hegemonism');
  await expect(page).toHaveURL(`/search/?q=hegemonism&topic=${TOPIC.id}`);
  await expectOnly(links, ...CALDER);
  await field.fill('robots');
  await expect(status).toHaveText(`Nothing found in the passages on ${TOPIC.name} for “robots”.`);

  // The choice is taken back, and with Back it holds again.
  await leave.click();
  await expect(field).toBeFocused();
  await expect(page).toHaveURL('/search/?q=robots');
  await expect(status).toHaveText('1 passage in 1 essay');
  await expect(leave).toHaveCount(0);
  await page.goBack();
  await expect(leave).toBeVisible();
  await expect(links).toHaveCount(0);
});

test('a topic and other filters hold together, and their numbers are of its passages', async ({ page }) => {
  await page.goto(`${WITHIN}&author=Youzhi+Calder`);
  const main = page.getByRole('main');
  const { links, answered, leave } = topicsIn(main);
  await answered();
  const counts = main.getByRole('group', { name: 'Author' }).getByRole('checkbox').locator('..');
  const all = await counts.allTextContents();
  const number = (author: string): number =>
    Number(
      all
        .find((text) => text.startsWith(author))
        ?.split(' ')
        .at(-1),
    );
  await expect(linkTo(links, ...CALDER)).toBeVisible();
  await expect(links).toHaveCount(number('Jonas Calder'));
  await main.getByRole('checkbox', { name: 'Jonas Calder' }).uncheck();
  await expect(links).toHaveCount(number('Jonas Calder') + number('Bodor Ilka'));
  await expect(page).toHaveURL(WITHIN);
  await expect(leave).toBeVisible();
});

for (const topic of ['concepts/there-is-none', '../words', 'x" y', '<b>']) {
  test(`an address with “${topic}” for a topic is answered all the same, and it is said`, async ({ page }) => {
    await page.goto(`/search/?${new URLSearchParams({ topic, q: 'robots' })}`);
    const { field, links, told, answered } = topicsIn(page.getByRole('main'));
    await answered();
    await expect(told).toContainText(`There is no topic ${topic}: all passages were searched.`);
    await expectOnly(links, '/essays/bodor/', 'p5');
    await field.fill('anarchy');
    await expectOnly(links, ...CALDER);
    await expect(page).toHaveURL('/search/?q=anarchy');
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`topics and the search within one can be used by everyone (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${WITHIN}&q=digital+divide+sovereignty`);
    const { field, topics, leave } = topicsIn(page.getByRole('main'));
    await expect(topics).toHaveCount(1);
    await expect(leave).toBeVisible();
    await field.press('ArrowDown');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
