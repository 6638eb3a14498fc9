import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { NO_PAGE, complaintsOf } from './helpers.ts';
import { NARROW, beyondTheSides } from './narrow-helpers.ts';
import { homeOf, sites } from './sites.ts';

/*
 * One visit to a page, for all that only a visit can tell of every page. What its HTML tells is for `src/checks`, which
 * reads all pages; here are a few of each kind, and with THOROUGH all.
 */

/** Pages of a kind that are visited: the longest, which hold most that could be wrong. */
const OF_A_KIND = process.env.THOROUGH ? Infinity : 4;

/** Parts of the visit that workers can share. */
const PARTS = 2;

/** Pages that stand for the others where the same site is built below a path. */
const IN_A_FOLDER = [
  ...['', 'search/', 'index/a/', 'topics/', 'topics/places/arland/', 'compare/bodor/calder/', NO_PAGE],
  ...['essays/bodor/', 'essays/bodor/cite/', 'essays/bodor/p/3/', 'essays/bodor/topics/'],
];

test.use({ viewport: NARROW });

/** The pages of a built site, without the notes that a page has moved: a browser leaves those at once. */
function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.html')
    .filter((name) => !readFileSync(path.join(folder, name), 'utf8').includes('http-equiv="refresh"'))
    .map((name) => name.slice(0, -'index.html'.length).split(path.sep).join('/'))
    .sort();
}

/** Parts of addresses that are no names: of an essay, a topic, a person, or numbers. */
const FIXED_PARTS = ['p', 'cite', 'topics'];

/** The longest pages of each kind: their addresses differ in names and numbers only. */
function longestOf(folder: string, addresses: readonly string[]): string[] {
  const kindOf = (address: string): string =>
    address
      .split('/')
      .map((part, index) => (index === 0 || FIXED_PARTS.includes(part) ? part : '*'))
      .join('/');
  const size = (address: string): number => statSync(path.join(folder, address, 'index.html')).size;
  return [...Map.groupBy(addresses, kindOf).values()].flatMap((kind) =>
    kind.sort((one, other) => size(other) - size(one)).slice(0, OF_A_KIND),
  );
}

/** Missing heading or style: a policy that forbids the style sheet breaks nothing else. */
function missingOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const heading = document.querySelector('h1');
    return [
      ...(heading?.checkVisibility() && heading.innerText.trim() !== '' ? [] : ['no heading']),
      ...(getComputedStyle(document.body).marginInline === '0px' ? [] : ['no style']),
    ];
  });
}

/**
 * The lists that WebKit takes for none, so that those who listen hear neither that there is a list nor how long it is:
 * without signs, not even empty ones, or with items that are laid out otherwise, and without a role.
 */
function listsLostOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('ul:not([role]), ol:not([role])')]
      .filter((list) =>
        getComputedStyle(list).listStyleType === 'none' || list.querySelector(':scope > li') === null
          ? list.checkVisibility() && !list.closest('passage-search')
          : [...list.children].some((item) => !/^(list-item|none)$/.test(getComputedStyle(item).display)),
      )
      .map((list) => `no list for WebKit: ${list.outerHTML.slice(0, 60)}`),
  );
}

/** Visits pages one after the other, and lists what is wrong with them. */
async function visit(page: Page, home: string, addresses: readonly string[]): Promise<string[]> {
  const complaints = await complaintsOf(page);
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(`asks for ${request.url()}`);
  });
  const problems: string[] = [];
  for (const address of addresses) {
    await page.goto(home + address);
    const found = [
      ...(await missingOn(page)),
      ...(await listsLostOn(page)),
      ...(await beyondTheSides(page)),
      ...complaints.splice(0),
    ];
    // The browser itself logs the status of the page for wrong addresses, which is as it should be.
    const wrong = address === NO_PAGE ? found.filter((problem) => !problem.includes('status of 404')) : found;
    problems.push(...wrong.map((problem) => `${address}: ${problem}`));
  }
  // Late complaints count.
  return [...problems, ...complaints];
}

const { OUT_DIR } = sites.main.env;
const visited = [...longestOf(OUT_DIR, pagesOf(OUT_DIR)), NO_PAGE];

for (const part of Array.from({ length: PARTS }, (_, index) => index)) {
  test(`no page breaks its policy, asks another host or is too wide for 320 pixels (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    const addresses = visited.filter((_, index) => index % PARTS === part);
    expect(addresses.length).toBeGreaterThan(10);
    expect(await visit(page, homeOf('main'), addresses)).toEqual([]);
  });
}

test('nor does a page of a site below a path in a wide window, nor asks it for anything beside the site', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await visit(page, homeOf('folder'), IN_A_FOLDER)).toEqual([]);
});
