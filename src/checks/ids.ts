import { isPlainId } from '#lib/ids.ts';
import type { Issue, Page, Site } from './site.ts';

/** Check: every id stands once on its page, and can stand in an address without escapes. */
export function ids(site: Site): Issue[] {
  return site.pages.flatMap(checkPage);
}

function checkPage({ $, file }: Page): Issue[] {
  const seen = new Map<string, number>();
  for (const element of $('[id]').toArray()) {
    const id = $(element).attr('id') ?? '';
    seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  return [...seen].flatMap(([id, times]): Issue[] => [
    ...(times > 1 ? [{ code: 'id-001', file, message: `The id "${id}" stands ${times} times on the page.` }] : []),
    ...(isPlainId(id)
      ? []
      : [{ code: 'id-002', file, message: `The id "${id}" cannot stand in an address as it is.` }]),
  ]);
}
