import { getEntry } from 'astro:content';
import type { PAGE_TEXTS } from '#content/page-texts.ts';

/** What the editor adds to a page, as HTML; empty where that is nothing. */
export async function pageText(page: (typeof PAGE_TEXTS)[number]): Promise<string> {
  return (await getEntry('pages', page))?.data.html ?? '';
}
