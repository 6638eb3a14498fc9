import type { Browser, Response } from '@playwright/test';
import { brotliSize } from '#checks/page-weight.ts';
import type { Site } from '#checks/site.ts';
import { textOf } from '#passages/file.ts';

/** What a file weighs on the way to a reader. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  // The index and the WebAssembly of the search are stored compressed.
  return /\.(pf_\w+|pagefind)$/.test(new URL(response.url()).pathname) ? body.length : brotliSize(body);
}

function kindOf(response: Response): string {
  const kinds: Record<string, string> = { document: 'html', stylesheet: 'css', script: 'script' };
  return kinds[response.request().resourceType()] ?? 'other';
}

/** Loads a page and adds up what was fetched, by kind. */
async function weighVisit(browser: Browser, address: string): Promise<Record<string, number>> {
  const page = await browser.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'load' });
  const sizes: Record<string, number> = { html: 0, css: 0, script: 0, other: 0, all: 0, requests: 0 };
  for (const response of responses) {
    const kind = kindOf(response);
    const size = await sizeOf(response);
    sizes[kind] = (sizes[kind] ?? 0) + size;
    sizes.all = (sizes.all ?? 0) + size;
    sizes.requests = (sizes.requests ?? 0) + 1;
  }
  await page.close();
  return sizes;
}

/**
 * Weighs the home page and the essays.
 *
 * @returns bytes after brotli, by page; beside an essay, the author's words alone
 */
export async function weighPages(
  browser: Browser,
  site: Site,
  address: string,
): Promise<Record<string, Record<string, number>>> {
  const rows: Record<string, Record<string, number>> = {};
  for (const { address: path, $ } of site.pages) {
    const isEssay = $('[data-essay]').length > 0;
    if (!isEssay && path !== '/') continue;
    rows[path] = await weighVisit(browser, new URL(path.slice(1), address).href);
    if (isEssay) rows[path]['words alone'] = brotliSize($('.prose .passage').toArray().map(textOf).join('\n'));
  }
  return rows;
}
