import { isPlainId } from '#lib/ids.ts';
import { idsOf, type Issue, type Site } from './site.ts';

/** Check: ids are unique on their page and need no escapes in an address. */
export function ids(site: Site): Issue[] {
  return site.pages.flatMap((page) => {
    const { file } = page;
    return [...Map.groupBy(idsOf(page), (id) => id)].flatMap(([id, { length: times }]): Issue[] => {
      const issues: Issue[] = [];
      if (times > 1)
        issues.push({ code: 'id-001', file, message: `The id "${id}" stands ${times} times on the page.` });
      if (!isPlainId(id)) {
        issues.push({ code: 'id-002', file, message: `The id "${id}" cannot stand in an address as it is.` });
      }
      return issues;
    });
  });
}
