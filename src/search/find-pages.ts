import { chooseProbes, joinLists } from './candidates.ts';
import { costOf, type Chunk } from './chunks.ts';
import type { Concept } from './expand.ts';
import type { Statistics } from './score.ts';
import type { Manifest, Words } from './word-list.ts';
import { IndexError, type Filters, type PageHit, type SearchBackend } from './types.ts';

/** Names of pages, and how many of them, the first ones, pass the filters. */
interface Pages {
  ids: string[];
  passing: number;
}

/**
 * First stage of a search: the pages that may have the passage, by Pagefind's lists alone.
 *
 * @param backend lists the pages
 * @param concepts what the reader looks for
 * @param statistics of the collection
 * @param manifest what is known of the index
 * @param filters what the reader narrows down to
 * @param words of the essays
 * @returns the pages, best first: those that pass the filters, then the others, so that their values can be counted; how
 *   many pass; and the bytes of the index that it took
 * @throws IndexError where a word is listed that the index does not have
 */
export async function findPages(
  backend: SearchBackend,
  concepts: readonly Concept[],
  statistics: Statistics,
  { chunks, everywhere, unindexed = [] }: Manifest,
  filters: Filters,
  words: Words,
): Promise<Pages & { bytes: number }> {
  const wanted = chooseProbes(concepts, statistics, chunks);
  const probes = wanted.filter(({ form }) => !unindexed.includes(form));
  if (wanted.length === 0) return { ids: [], passing: 0, bytes: 0 };
  // Nothing that the index could be asked for: the passages of a small collection can be looked at all the same.
  if (probes.length === 0) return { ...(await findAllPages(backend, everywhere, filters)), bytes: 0 };
  const forms = [...new Set(probes.map(({ form }) => form))];
  const isLarge = chunks !== undefined && chunks.length > 1;
  const found = new Map(
    await Promise.all(
      forms.map(async (form) => {
        const pages = await findListed(backend, form);
        return [form, isLarge ? await withoutLonger(backend, form, pages, words, chunks) : pages] as const;
      }),
    ),
  );
  const ids = joinLists(probes.map((probe) => ({ probe, pages: found.get(probe.form) ?? [] }))).map(({ id }) => id);
  return { ...(await passingFirst(backend, ids, forms, filters)), bytes: costOf(chunks ?? [], forms) };
}

/**
 * All pages, by words one of which each of them has.
 *
 * @param backend lists the pages
 * @param everywhere the words
 * @param filters what the reader narrows down to
 * @returns the pages that pass the filters, then the others; and how many pass
 */
export async function findAllPages(
  backend: SearchBackend,
  everywhere: readonly string[],
  filters: Filters,
): Promise<Pages> {
  const lists = await Promise.all(everywhere.map((form) => findListed(backend, form)));
  return passingFirst(backend, [...new Set(lists.flat().map(({ id }) => id))], everywhere, filters);
}

async function findListed(backend: SearchBackend, form: string): Promise<PageHit[]> {
  const pages = await backend.find(form);
  if (pages.length > 0) return pages;
  throw new IndexError('damaged', `The index does not have “${form}”, which the list of words has.`);
}

/** Longer words that are told apart from the one that they begin with, those of most passages. */
const LONGER = 4;

/**
 * Takes the longer words out of a list: Pagefind finds `window` for `win`. Only those whose list comes with the same
 * chunks, so that it costs nothing to load.
 */
async function withoutLonger(
  backend: SearchBackend,
  form: string,
  pages: readonly PageHit[],
  words: Words,
  chunks: readonly Chunk[],
): Promise<PageHit[]> {
  const here = costOf(chunks, [form]);
  const longer = [...words.near(form)]
    .filter(([other]) => other !== form && other.startsWith(form) && costOf(chunks, [form, other]) === here)
    .sort(([, a], [, b]) => b - a)
    .slice(0, LONGER);
  const lists = await Promise.all(longer.map(([other]) => backend.find(other)));
  const others = new Map<string, Set<number>>();
  for (const { id, words: places } of lists.flat()) others.set(id, new Set([...(others.get(id) ?? []), ...places]));
  return pages.flatMap(({ id, words: places }) => {
    const left = places.filter((place) => !others.get(id)?.has(place));
    return left.length > 0 ? [{ id, words: left }] : [];
  });
}

async function passingFirst(
  backend: SearchBackend,
  ids: string[],
  forms: readonly string[],
  filters: Filters,
): Promise<Pages> {
  if (Object.values(filters).every((values) => values.length === 0)) return { ids, passing: ids.length };
  const lists = await Promise.all(forms.map((form) => backend.find(form, filters)));
  const passing = new Set(lists.flat().map(({ id }) => id));
  const first = ids.filter((id) => passing.has(id));
  return { ids: [...first, ...ids.filter((id) => !passing.has(id))], passing: first.length };
}
