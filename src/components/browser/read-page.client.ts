import { once } from '#lib/once.ts';
import { LoadError } from '#lib/load-file.ts';

/**
 * Fetches and parses a page of the site; nothing in it is loaded or run. Throws a LoadError. Unlike `DOMParser`, a request
 * for a document is no sink of Trusted Types, so the policy of the site allows it.
 */
export const readPage = once(
  (address: string) =>
    new Promise<Document>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.responseType = 'document';
      request.onload = () => {
        if (request.status === 200 && request.responseXML) resolve(request.responseXML);
        else reject(new LoadError(address, request.status));
      };
      request.onerror = () => reject(new LoadError(address));
      request.send();
    }),
);

/** Makes a function that fetches the data of one type that pages have for scripts (`PageData.astro`), each page once. */
export function pageDataLoader<T>(): (address: string) => Promise<T> {
  return once(async (address) => {
    const data = (await readPage(address)).querySelector('script[type="application/json"]');
    if (!data) throw new Error(`No data at ${address}`);
    return JSON.parse(data.textContent) as T;
  });
}
