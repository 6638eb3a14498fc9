import { getEntry } from 'astro:content';
import type { PAGE_TEXTS } from '#content/page-texts.ts';

/** HTML that the editor adds to a page; may be empty. */
export async function pageText(page: (typeof PAGE_TEXTS)[number]): Promise<string> {
  return (await getEntry('pages', page))?.data.html ?? '';
}
