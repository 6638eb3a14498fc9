import { chooseProbes, joinLists } from './candidates.ts';
import type { Concept } from './expand.ts';
import type { Statistics } from './score.ts';
import { IndexError, type PageHit, type SearchBackend } from './types.ts';

/**
 * First stage of a search: the pages that may have the passage, by Pagefind's lists alone.
 *
 * @param backend lists the pages
 * @param concepts what the reader looks for
 * @param statistics of the collection
 * @param essays number of essays in it
 * @returns the pages, best first
 * @throws IndexError where a word is listed that the index does not have
 */
export async function findPages(
  backend: SearchBackend,
  concepts: readonly Concept[],
  statistics: Statistics,
  essays: number,
): Promise<string[]> {
  const asked = new Map<string, Promise<PageHit[]>>();
  const lists = await Promise.all(
    chooseProbes(concepts, statistics, essays).map(async (probe) => {
      const pages = asked.get(probe.form) ?? backend.find(probe.form);
      asked.set(probe.form, pages);
      if ((await pages).length === 0) {
        throw new IndexError('damaged', `The index does not have “${probe.form}”, which the list of words has.`);
      }
      return { probe, pages: await pages };
    }),
  );
  return joinLists(lists).map(({ id }) => id);
}
