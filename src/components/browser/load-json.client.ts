import { once } from '#lib/once.ts';
import { loadFile } from '#lib/load-file.ts';

/** Makes a function that fetches JSON of one type, each address once. */
export function jsonLoader<T>(): (address: string) => Promise<T> {
  return once((address) => loadFile(address, (answer) => answer.json() as Promise<T>));
}
