/** Where a worker or a page fetches from. */
export interface Fetcher {
  fetch: typeof fetch;
}

/**
 * Asks for files before anyone needs them: on a slow line the answers come one after the other without a pause, instead
 * of each being asked for when the one before it has been read.
 *
 * @param scope the worker, whose `fetch` then gives what has been asked for already, once each
 * @returns asks for files by their absolute addresses
 */
export function fetchAhead(scope: Fetcher): (addresses: readonly string[]) => void {
  const original = scope.fetch.bind(scope);
  const ahead = new Map<string, Promise<Response>>();
  scope.fetch = (input, init) => {
    const address = typeof input === 'string' ? input : '';
    const response = ahead.get(address);
    if (!response) return original(input, init);
    ahead.delete(address);
    return response;
  };
  return (addresses) => {
    for (const address of addresses) {
      const response = original(address);
      // Whoever needs the file is told; a file that nobody needs is no fault.
      response.catch(() => undefined);
      ahead.set(address, response);
    }
  };
}
