import { expect, test, type Locator } from '@playwright/test';
import { expectOnly, linkTo, searchFor, searchIn } from './helpers.ts';

/** A topic that both essays mention, and where it is told of. */
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

test('a query that names topics shows them above the passages, with what they are and where they lead', async ({
  page,
}) => {
  await page.goto(searchFor('what is Cyber-Sovereignty?'));
  const { field, topics, topicLinks, links, status, answered } = topicsIn(page.getByRole('main'));
  await answered();
  await expect(topics).toHaveCount(1);
  await expect(topics).toContainText('concept, in 2 passages of 2 essays');
  await expect(topics).toContainText('The principle that a state governs cyberspace');
  await expect(topicLinks).toHaveAttribute('href', PAGE);
  await expect(topicLinks).toHaveText(TOPIC.name);
  await expect(status).toHaveText('1 topic, 4 passages in 2 essays');
  const above = (await topics.boundingBox())?.y ?? Infinity;
  expect(above).toBeLessThan((await links.first().boundingBox())?.y ?? 0);

  await field.fill('cybersovereignty “digital divide”');
  await expect(topicLinks).toHaveText(['digital divide', TOPIC.name]);
  await field.fill('stumbling');
  await answered();
  await expect(topicLinks).toHaveCount(0);
  await expect(status).toHaveText('2 passages in 1 essay');
});

test('within a topic its passages are listed in order, and only they are searched', async ({ page }) => {
  await page.goto(WITHIN);
  const main = page.getByRole('main');
  const { field, links, status, answered, leave } = topicsIn(main);
  await answered();
  await expect(main.getByText(`Only passages on ${TOPIC.name}`)).toBeVisible();
  await expect(main.getByRole('link', { name: TOPIC.name, exact: true })).toHaveAttribute('href', PAGE);
  await expect(status).toHaveText('2 passages in 2 essays');
  await expect(linkTo(links, ...BODOR)).toBeVisible();
  await expect(linkTo(links, ...CALDER)).toBeVisible();
  await main.getByText('Narrow down').click();
  await main.getByRole('checkbox', { name: 'Jonas Calder' }).check();
  await expectOnly(links, ...CALDER);
  await expect(page).toHaveURL(`${WITHIN}&author=Jonas+Calder`);
  await main.getByRole('checkbox', { name: 'Jonas Calder' }).uncheck();

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

test('an address with nonsense for a topic is answered all the same, and it is said', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ topic: '../<b>"words', q: 'robots' })}`);
  const { field, links, told, answered } = topicsIn(page.getByRole('main'));
  await answered();
  await expect(told).toContainText('There is no topic ../<b>"words: all passages were searched.');
  await expectOnly(links, '/essays/bodor/', 'p5');
  await field.fill('anarchy');
  await expectOnly(links, ...CALDER);
  await expect(page).toHaveURL('/search/?q=anarchy');
});
