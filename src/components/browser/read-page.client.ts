import { once } from '#lib/once.ts';
import { LoadError } from '#lib/load-file.ts';

/**
 * The page of an address, parsed but not shown: nothing in it is loaded or run.
 *
 * @param address of a page of the site
 * @throws LoadError where it cannot be had
 */
export const readPage = once(fetchPage);

/** Unlike `DOMParser`, a request for a document is no sink of Trusted Types, so the policy of the site allows it. */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new LoadError(address, request.status));
    };
    request.onerror = () => reject(new LoadError(address));
    request.send();
  });
}
