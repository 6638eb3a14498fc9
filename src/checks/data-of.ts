import { readFileSync } from 'node:fs';
import type { PassagesFile } from '#exports/passages-schema.ts';
import type { Site } from './site.ts';

/** File of the passages as data. */
export const DATA = 'passages.json';

/**
 * Reads the passages that a site gives as data.
 *
 * @param site the built site
 * @returns the data, or undefined where the site has none
 */
export function dataOf({ folder, files }: Site): PassagesFile | undefined {
  if (!files.has(DATA)) return undefined;
  return JSON.parse(readFileSync(`${folder}/${DATA}`, 'utf8')) as PassagesFile;
}
