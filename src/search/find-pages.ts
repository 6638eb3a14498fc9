import { chooseProbes, joinLists } from './candidates.ts';
import type { Concept } from './expand.ts';
import type { Statistics } from './score.ts';
import { IndexError, type Filters, type PageHit, type SearchBackend } from './types.ts';

/**
 * First stage of a search: the pages that may have the passage, by Pagefind's lists alone.
 *
 * @param backend lists the pages
 * @param concepts what the reader looks for
 * @param statistics of the collection
 * @param essays number of essays in it
 * @param filters what the reader narrows down to
 * @returns the pages, best first: those that pass the filters, then the others, so that their values can be counted
 * @throws IndexError where a word is listed that the index does not have
 */
export async function findPages(
  backend: SearchBackend,
  concepts: readonly Concept[],
  statistics: Statistics,
  essays: number,
  filters: Filters,
): Promise<string[]> {
  const probes = chooseProbes(concepts, statistics, essays);
  const forms = [...new Set(probes.map(({ form }) => form))];
  const found = new Map(await Promise.all(forms.map(async (form) => [form, await findListed(backend, form)] as const)));
  const ids = joinLists(probes.map((probe) => ({ probe, pages: found.get(probe.form) ?? [] }))).map(({ id }) => id);
  return passingFirst(backend, ids, forms, filters);
}

/**
 * All pages, by a word that each of them has.
 *
 * @param backend lists the pages
 * @param everywhere the word
 * @param filters what the reader narrows down to
 * @returns the pages that pass the filters, then the others
 */
export async function findAllPages(backend: SearchBackend, everywhere: string, filters: Filters): Promise<string[]> {
  const ids = (await findListed(backend, everywhere)).map(({ id }) => id);
  return passingFirst(backend, ids, [everywhere], filters);
}

async function findListed(backend: SearchBackend, form: string): Promise<PageHit[]> {
  const pages = await backend.find(form);
  if (pages.length > 0) return pages;
  throw new IndexError('damaged', `The index does not have “${form}”, which the list of words has.`);
}

async function passingFirst(
  backend: SearchBackend,
  ids: string[],
  forms: readonly string[],
  filters: Filters,
): Promise<string[]> {
  if (Object.values(filters).every((values) => values.length === 0)) return ids;
  const lists = await Promise.all(forms.map((form) => backend.find(form, filters)));
  const passing = new Set(lists.flat().map(({ id }) => id));
  return [...ids.filter((id) => passing.has(id)), ...ids.filter((id) => !passing.has(id))];
}
