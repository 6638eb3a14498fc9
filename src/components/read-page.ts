const pages = new Map<string, Promise<Document>>();

/**
 * The page of an address, parsed but not shown: nothing in it is loaded or run. Fetched once, unless that fails.
 *
 * @param address of a page of the site
 * @throws where it cannot be had
 */
export function readPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

/** Unlike `DOMParser`, a request for a document is no sink of Trusted Types, so the policy of the site allows it. */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`No page at ${address}`));
    };
    request.onerror = () => reject(new Error(`No answer from ${address}`));
    request.send();
  });
}
