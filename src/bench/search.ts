/**
 * The search beside Pagefind's own interface on the same pages: bytes, requests and times to the first right result.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { load } from 'cheerio';
import { brotliSize } from '#checks/page-weight.ts';
import { startServer } from '#server/server.ts';
import { BASELINE, buildBaseline } from './baseline.ts';
import { median } from './builds.ts';
import { openLine, type Line } from './slow-line.ts';

/** A query with its answers, as in `tests/search/queries.dev.json`. */
interface Query {
  id: string;
  class: string;
  q: string;
  relevant?: Record<string, number>;
}

const QUERY_FILE = 'src/tests/search/queries.dev.json';
/** Milliseconds that are waited for a right result. */
const PATIENCE = 6_000;

/** Something to search with. */
interface Candidate {
  name: string;
  folder: string;
  /** Address of the page with the field. */
  page: string;
  /** What is clicked first, where the field is not on the page from the start. */
  opener?: string;
  field: string;
  /** Selector of the results' links. */
  links: string;
}

/** One query of each class that has an answer. */
function twelveQueries(): Query[] {
  const { queries } = JSON.parse(readFileSync(QUERY_FILE, 'utf8')) as { queries: Query[] };
  const answered = queries.filter(({ relevant }) => relevant);
  return [...new Map(answered.map((query) => [query.class, query])).values()];
}

/** The addresses that answer a query: its passages, and the sections that these stand in. */
function rightAddresses(site: string, { relevant = {} }: Query): string[] {
  return Object.entries(relevant).flatMap(([id, grade]) => {
    const [slug = '', part] = id.split('.');
    if (grade < 2) return [];
    if (part === undefined) return [`/essays/${slug}/`];
    if (part === 'bio') return [`/essays/${slug}/#author-note`];
    const $ = load(readFileSync(path.join(site, 'essays', slug, 'index.html')));
    const section = $(`#p${part}`).prevAll('.section-heading').first().find('[id]').attr('id');
    return [`/essays/${slug}/#p${part}`, ...(section === undefined ? [] : [`/essays/${slug}/#${section}`])];
  });
}

interface Measure {
  /** Milliseconds from the last key press until a right result is on the screen; undefined where there is none. */
  ms: number | undefined;
  /** Whether the first result is a right one. */
  first: boolean;
}

/** Types a query into an open page, and waits for the first right result. */
async function ask(page: Page, { field, links }: Candidate, query: string, right: string[]): Promise<Measure> {
  const input = page.locator(field);
  await input.evaluate(
    (element, { selector, answers, patience }) => {
      const state = { pressed: 0, ms: undefined as number | undefined, first: false, done: false };
      Object.assign(window, { measure: state });
      const addresses = (): string[] =>
        [...document.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => link.pathname + link.hash);
      const look = (): void => {
        const found = addresses();
        if (state.ms !== undefined || !found.some((address) => answers.includes(address))) return;
        state.ms = performance.now() - state.pressed;
        state.first = answers.includes(found[0] ?? '');
        state.done = true;
      };
      // Begins with the last key press: what is shown before belongs to an unfinished query.
      Object.assign(window, {
        startLooking() {
          element.addEventListener('input', () => {
            state.pressed = performance.now();
            new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
            setTimeout(() => (state.done = true), patience);
          });
        },
      });
    },
    { selector: links, answers: right, patience: PATIENCE },
  );
  await input.fill(query.slice(0, -1));
  await input.press('End');
  await page.evaluate(() => (window as unknown as { startLooking(): void }).startLooking());
  await input.pressSequentially(query.slice(-1));
  const measure = await page.waitForFunction(
    () => {
      const { measure: state } = window as unknown as { measure: Measure & { done: boolean } };
      return state.done ? state : undefined;
    },
    undefined,
    { timeout: 2 * PATIENCE },
  );
  return measure.jsonValue() as Promise<Measure>;
}

/** Bytes of files as a host sends them, brotli at its best. */
function weigh(folder: string, requests: readonly string[]): number {
  return requests
    .map((request) => decodeURIComponent(request.split('?')[0] ?? ''))
    .map((name) => readFileSync(path.join(folder, name.endsWith('/') ? `${name}index.html` : name)))
    .reduce((sum, content, index) => sum + (isStored(requests[index]) ? content.length : brotliSize(content)), 0);
}

function isStored(request = ''): boolean {
  return /\.(pf_\w+|pagefind|woff2)(\?|$)/.test(request);
}

async function measureCandidate(
  browser: Browser,
  candidate: Candidate,
  line: Line,
): Promise<Record<string, number | string>> {
  const queries = twelveQueries();
  const times: Record<'cold' | 'ready' | 'warm', number[]> = { cold: [], ready: [], warm: [] };
  let first = 0;
  let bytes = 0;
  let requests = 0;
  for (const [index, query] of queries.entries()) {
    const right = rightAddresses(candidate.folder, query);
    for (const kind of ['cold', 'ready'] as const) {
      // A browser of its own each time, with nothing cached.
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(new URL(candidate.page, line.address).href, { waitUntil: 'load' });
      // What a page loads for its reading is not the search's; the baseline's page has nothing to read.
      const atLoad = line.takeRequests().filter((request) => !request.endsWith('/'));
      if (candidate.opener) await page.locator(candidate.opener).click();
      await page.locator(candidate.field).click();
      // This one is opened a second before anyone types.
      if (kind === 'ready') await page.waitForTimeout(1_000);
      const cold = await ask(page, candidate, query.q, right);
      if (cold.ms !== undefined) times[kind].push(cold.ms);
      if (kind === 'cold' && index === 0) {
        const asked = [...(candidate.opener ? [] : atLoad), ...line.takeRequests()];
        requests = asked.length;
        bytes = weigh(candidate.folder, asked);
      }
      if (kind === 'ready') {
        first += cold.first ? 1 : 0;
        const again = await ask(page, candidate, query.q, right);
        if (again.ms !== undefined) times.warm.push(again.ms);
      }
      await context.close();
    }
  }
  const ms = (list: readonly number[]): number => Math.round(median(list));
  return {
    'bytes to the first result': bytes,
    requests,
    'ms cold': ms(times.cold),
    'ms open 1 s': ms(times.ready),
    'ms warm': ms(times.warm),
    'right first': `${first} of ${queries.length}`,
  };
}

/**
 * Measures the search page and the baseline, on a fast and on a slow line.
 *
 * @returns a row for each
 */
export async function compareSearch(
  browser: Browser,
  site: string,
): Promise<Record<string, Record<string, number | string>>> {
  await buildBaseline(site);
  const candidates: Candidate[] = [
    {
      name: 'this site',
      folder: site,
      page: 'about/',
      opener: 'search-dialog > a',
      field: 'dialog input[type=search]',
      links: '[data-search-results] a',
    },
    {
      name: 'Pagefind’s own interface (baseline)',
      folder: BASELINE,
      page: 'baseline/',
      field: 'pagefind-input input',
      links: 'pagefind-results a',
    },
  ];
  const rows: Record<string, Record<string, number | string>> = {};
  for (const slow of [false, true]) {
    for (const candidate of candidates) {
      const { server, port } = await startServer({ folder: candidate.folder, basePath: '/', port: 4830 });
      const line = await openLine(port, slow);
      try {
        rows[`${candidate.name}, ${slow ? 'slow 4G' : 'unthrottled'}`] = await measureCandidate(
          browser,
          candidate,
          line,
        );
      } finally {
        await line.close();
        server.close();
      }
    }
  }
  return rows;
}
