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
    let response: Response;
    try {
      response = await fetchFile(`${folder}${name}`);
    } catch (error) {
      throw new IndexError('unreachable', `${name} cannot be loaded.`, { cause: error });
    }
    // A file that is named by its edition goes away with it.
    if (response.status === 404 && edition !== '') throw new IndexError('outdated', `There is no ${name}.`);
    if (!response.ok) throw new IndexError('unreachable', `${name} cannot be loaded: status ${response.status}.`);
    return response.text().catch((error: unknown) => {
      throw new IndexError('unreachable', `${name} broke off.`, { cause: error });
    });
  };
  return {
    async manifest() {
      const text = await get('words.json');
      try {
        const manifest = JSON.parse(text) as Manifest;
        edition = manifest.edition;
        return manifest;
      } catch (error) {
        throw new IndexError('damaged', 'words.json is not whole.', { cause: error });
      }
    },
    list: (number) => get(`words/${edition}-${number}.txt`),
  };
}
