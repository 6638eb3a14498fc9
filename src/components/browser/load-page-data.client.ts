import { once } from '#lib/once.ts';
import { readPage } from './read-page.client.ts';

/** Makes a function that fetches the data of one type that pages have for scripts (`PageData.astro`), each page once. */
export function pageDataLoader<T>(): (address: string) => Promise<T> {
  return once(async (address) => {
    const data = (await readPage(address)).querySelector('script[type="application/json"]');
    if (!data) throw new Error(`No data at ${address}`);
    return JSON.parse(data.textContent) as T;
  });
}
