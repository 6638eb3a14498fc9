import { isPlainId } from '#lib/ids.ts';
import { idsOf, ofEachPage } from './site.ts';

/** Check: ids are unique on their page and need no escapes in an address. */
export const ids = ofEachPage((page) =>
  [...Map.groupBy(idsOf(page), (id) => id)].flatMap(([id, { length: times }]) => [
    ...(times > 1 ? [{ code: 'id-001', message: `The id "${id}" stands ${times} times on the page.` }] : []),
    ...(isPlainId(id) ? [] : [{ code: 'id-002', message: `The id "${id}" cannot stand in an address as it is.` }]),
  ]),
);
