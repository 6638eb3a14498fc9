import { readAddress, writeAddress } from '#search/query/address.ts';
import type { SearchRequest } from '#search/types.ts';

export function searchInAddress(): SearchRequest {
  return readAddress(new URLSearchParams(location.search));
}

/** Writes a search into the address of the page; with a new entry, going back leads to the search before it. */
export function keepInAddress(request: SearchRequest, newEntry: boolean): void {
  const address = new URL(location.href);
  // A slash may stand there as it is, and a topic's id has one.
  address.search = writeAddress(request).toString().replaceAll('%2F', '/');
  if (address.href === location.href) return;
  if (newEntry) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
