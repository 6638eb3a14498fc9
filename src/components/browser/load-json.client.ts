import { kept } from './kept.client.ts';
import { loadFile } from './load-file.client.ts';

/** Makes a function that fetches JSON of one type, each address once. */
export function jsonLoader<T>(): (address: string) => Promise<T> {
  return kept((address) => loadFile(address, (answer) => answer.json() as Promise<T>));
}
