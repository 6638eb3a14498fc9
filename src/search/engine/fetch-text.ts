import { IndexError } from '../types.ts';

/**
 * Fetches a file of the search.
 *
 * @param folder absolute address of its folder, ending in a slash
 * @param name its name there
 * @param fetchFile fetches an address, as the browser does
 * @param options for it
 * @returns what the file holds; undefined where the site says that there is none
 * @throws IndexError where it cannot be had whole
 */
export async function fetchText(
  folder: string,
  name: string,
  fetchFile: typeof fetch,
  options?: RequestInit,
): Promise<string | undefined> {
  let response: Response;
  try {
    response = await fetchFile(`${folder}${name}`, options);
  } catch (error) {
    throw new IndexError('unreachable', `${name} cannot be loaded.`, { cause: error });
  }
  if (response.status === 404) return undefined;
  if (!response.ok) throw new IndexError('unreachable', `${name} cannot be loaded: status ${response.status}.`);
  return response.text().catch((error: unknown) => {
    throw new IndexError('unreachable', `${name} broke off.`, { cause: error });
  });
}

/**
 * Reads what a file of the search holds.
 *
 * @param text the whole of it
 * @param name for the message
 * @param isWhole whether an object has what the search counts with and shows
 * @throws IndexError where it holds no such object: it is cut off, or something else stands in its place
 */
export function readJson<T extends object>(text: string, name: string, isWhole: (value: Partial<T>) => boolean): T {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && isWhole(value)) return value as T;
  } catch (error) {
    throw new IndexError('damaged', `${name} is not whole.`, { cause: error });
  }
  throw new IndexError('damaged', `${name} holds something else.`);
}
