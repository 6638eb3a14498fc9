import { storedFilters } from '../filters.ts';
import { listOfValues, type Manifest } from '../index/manifest.ts';
import { IndexError, type IndexSource } from '../types.ts';
import { fetchText, readJson } from './fetch-text.ts';

/**
 * Fetches the files of the index, which are named by its edition. `code` is that of the page, with which the edition
 * begins: an index of other code does not fit. That of other content does, so that scripts stay the same when texts change.
 */
export function indexSource(folder: string, code: string, fetchFile: typeof fetch = fetch): IndexSource {
  let edition = '';
  const part = async (name: string): Promise<string> => {
    const text = await fetchText(folder, name, fetchFile);
    if (text !== undefined) return text;
    // A file named by its edition disappears with it.
    throw new IndexError('outdated', `There is no ${name}.`);
  };
  return {
    async manifest() {
      const text = await fetchText(folder, 'index.json', fetchFile);
      if (text === undefined) throw new IndexError('unreachable', 'There is no index.json.');
      const manifest = readJson(text, 'index.json', isManifest);
      if (codeOf(manifest.edition) !== code) {
        throw new IndexError(
          'outdated',
          `The index is of the edition ${manifest.edition}, the page of the code ${code}.`,
        );
      }
      ({ edition } = manifest);
      return manifest;
    },
    words: (number) => part(`words/${edition}-${number}.txt`),
    places: (number) => part(`places/${edition}-${number}.txt`),
    near: (number) => part(`near/${edition}-${number}.txt`),
    texts: (number) => part(`texts/${edition}-${number}.json`),
  };
}

/** The code by which an edition was made. */
export const codeOf = (edition: string): string => edition.split('-', 1)[0] ?? '';

/** Checks the lists that results are made of: a wrong one would give wrong answers that look right. */
function isManifest(manifest: Partial<Manifest>): boolean {
  const { edition, tags, essays, lists, places, near, synonyms } = manifest;
  const values = storedFilters().map(({ key }) => manifest[listOfValues(key)]);
  return typeof edition === 'string' && [...values, tags, essays, lists, places, near, synonyms].every(Array.isArray);
}
