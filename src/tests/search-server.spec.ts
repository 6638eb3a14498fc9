import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { stubAnswer } from '#search/fixtures/stub-server.ts';
import type { Manifest } from '#search/index/manifest.ts';
import type { PassageDocument } from '#search/server/documents.ts';
import { exportLines } from '#search/server/export.ts';
import { complaintsOf, searchIn } from './helpers.ts';
import { pseudo } from './sites.ts';

/** The site whose search a server answers; the stub has what `npm run export:search` writes of it. */
const { OUT_DIR, SEARCH_URL } = pseudo.env;
const SEARCH = path.join(OUT_DIR, 'search');

function collection() {
  const manifest = JSON.parse(readFileSync(path.join(SEARCH, 'index.json'), 'utf8')) as Manifest;
  const texts = (number: number): string =>
    readFileSync(path.join(SEARCH, 'texts', `${manifest.edition}-${number}.json`), 'utf8');
  const lines = [...exportLines({ manifest, texts, topics: new Map() })];
  return { manifest, documents: lines.map((pair) => JSON.parse(pair.split('\n')[1] ?? '') as PassageDocument) };
}

/** Stands for the server, which lets pages of other hosts ask (CORS). Returns what it was asked. */
async function serve(page: Page, spoil = (answer: string): string => answer): Promise<string[]> {
  const { manifest, documents } = collection();
  const asked: string[] = [];
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
  await page.route(`${SEARCH_URL}/**`, async (route) => {
    const request = route.request();
    const below = request.url().replace(`${SEARCH_URL}/`, '');
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    asked.push(`${request.method()} ${below.replace(/\?.*/, '')}`);
    const { status, answer } = stubAnswer(below, (request.postDataJSON() ?? undefined) as object, documents, manifest);
    return route.fulfill({ status, headers, contentType: 'application/json', body: spoil(JSON.stringify(answer)) });
  });
  return asked;
}

test.use({ baseURL: `http://localhost:${pseudo.port}/` });

test('a server answers the search: the same page shows its results, marks and notices, and the policy lets it ask', async ({
  page,
}) => {
  const complaints = await complaintsOf(page);
  const own: string[] = [];
  page.on('request', (request) => own.push(new URL(request.url()).pathname));
  const asked = await serve(page);
  await page.goto('/search/?q=qebito');
  const { links, marks, results, answered, told } = searchIn(page.getByRole('main'));
  await answered();
  await expect(links.first()).toHaveAttribute('href', /^\/essays\/q[ae]\/\?mark=[\w+]+#p\d+$/);
  // The topic has another name, which is searched as well.
  for (const text of await marks.allInnerTexts()) expect(text).toMatch(/^(qebito|qanu.qebi)\W*$/i);
  await expect(told).toContainText('qanu qebi', { ignoreCase: true });
  expect(await results.count()).toBeGreaterThan(1);

  // A typo is corrected, and the page says so.
  await page.goto('/search/?q=qbeito');
  await answered();
  await expect(told.getByRole('button', { name: 'qbeito' })).toBeVisible();
  await expect(marks.first()).toHaveText(/^qebito/i);

  // A filter limits the results, and is in the address.
  await page.goto('/search/?q=qebito&essay=qe');
  await answered();
  for (const link of await links.all()) await expect(link).toHaveAttribute('href', /^\/essays\/qe\//);

  expect(new Set(asked)).toEqual(new Set(['GET _mapping', 'POST _search']));
  // Nothing of the index in the browser is loaded.
  expect(own.filter((name) => /\/search\/(index\.json|words|places|texts|near)/.test(name))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a server that is unreachable, or sends what no passage is, is told as trouble, and asked again', async ({
  page,
}) => {
  let isSpoiled = true;
  await serve(page, (answer) => (isSpoiled ? answer.replaceAll('"slug":"', '"slug":"https://evil.example/') : answer));
  await page.goto('/search/?q=qebito');
  const main = page.getByRole('main');
  const { links, list, answered } = searchIn(main);
  await expect(list).toHaveAttribute('data-search-state', 'failed');
  await expect(links).toHaveCount(0);
  isSpoiled = false;
  await main.locator('.remedy button').click();
  await answered();
  await expect(links.first()).toBeVisible();

  await page.unroute(`${SEARCH_URL}/**`);
  await page.route(`${SEARCH_URL}/**`, (route) => route.abort());
  await page.goto('/search/?q=qanu');
  await expect(list).toHaveAttribute('data-search-state', 'failed');
  await expect(main.locator('.remedy')).toBeVisible();
});
