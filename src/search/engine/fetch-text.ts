import { loadFile, LoadError } from '#lib/load-file.ts';
import { IndexError } from '../types.ts';

/** Fetches a file of the search, relative to its folder; undefined where the site has none. */
export async function fetchText(
  folder: string,
  name: string,
  fetchFile: typeof fetch,
  options?: RequestInit,
): Promise<string | undefined> {
  const address = `${folder}${name}`;
  try {
    return await loadFile(address, (answer) => answer.text(), fetchFile(address, options));
  } catch (error) {
    if (error instanceof LoadError && error.isGone) return undefined;
    throw new IndexError('unreachable', `${name} cannot be loaded.`, { cause: error });
  }
}

/** Parses a file of the search; throws where it is truncated, or `isWhole` does not recognise it. */
export function readJson<T extends object>(text: string, name: string, isWhole: (value: Partial<T>) => boolean): T {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && isWhole(value)) return value as T;
  } catch (error) {
    throw new IndexError('damaged', `${name} is not whole.`, { cause: error });
  }
  throw new IndexError('damaged', `${name} holds something else.`);
}
