import { fetchText, readJson } from './fetch-text.ts';
import { IndexError, type WordSource } from './types.ts';
import type { Manifest } from './word-list.ts';

/**
 * The lists of words as the site publishes them.
 *
 * @param folder absolute address of the search page, ending in a slash
 * @param fetchFile fetches an address, as the browser does
 */
export function wordSource(folder: string, fetchFile: typeof fetch = fetch): WordSource {
  let edition = '';
  const get = async (name: string): Promise<string> => {
    const text = await fetchText(folder, name, fetchFile);
    if (text !== undefined) return text;
    // A file that is named by its edition goes away with it.
    throw new IndexError(edition === '' ? 'unreachable' : 'outdated', `There is no ${name}.`);
  };
  return {
    async manifest() {
      const manifest = readJson(await get('words.json'), 'words.json', isManifest);
      edition = manifest.edition;
      return manifest;
    },
    list: (number) => get(`words/${edition}-${number}.txt`),
  };
}

/** Numbers that scores are divided by: a wrong one would make wrong answers that look right. */
function isManifest({ edition, passages = NaN, averageWords = NaN, essays = NaN, starts }: Partial<Manifest>): boolean {
  return typeof edition === 'string' && Array.isArray(starts) && passages >= 0 && essays >= 0 && averageWords >= 0;
}
