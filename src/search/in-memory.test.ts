import { describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import type { Vocabulary } from './options.ts';
import { unitsOf, type Unit } from './passages.ts';
import { publishWords } from './publish-words.ts';
import { compileSynonyms, synonymsFrom, type SynonymSet } from './synonyms.ts';
import { tokenise, wordsOf } from './text.ts';
import type { Filters, PageData, SearchAnswer, SearchBackend, SearchRequest, WordSource } from './types.ts';
import type { TopicSource } from './topic-list.ts';
import { countWords, readWordList, wordsFrom, writeWordLists, type Manifest } from './word-list.ts';

/** What the tests of this folder share: a collection in memory, which stands in for Pagefind and the site. */

/** An essay: its blocks are passages, those after `# ` headings, the one after `@ ` the note on the author. */
export interface Essay {
  slug: string;
  blocks: string[];
  title?: string;
  authors?: string[];
  publication?: string;
  year?: string;
}

export function pageOf({ slug, blocks, title = slug, authors = [], publication = '', year = '' }: Essay): PageData {
  const words = wordsOf(title);
  const anchors: PageData['anchors'] = [];
  let number = 0;
  for (const block of blocks) {
    const text = block.replace(/^[#@] /, '');
    const location = words.length;
    if (block.startsWith('# ')) anchors.push({ element: 'h2', id: `about-${location}`, text: ` ${text} `, location });
    else if (block.startsWith('@ ')) anchors.push({ element: 'section', id: 'author-note', location });
    else anchors.push({ element: 'p', id: `p${(number += 1)}`, location });
    words.push(...wordsOf(text));
  }
  const filters = { essay: [slug], author: authors, publication: [publication], year: [year] };
  return { url: `/essays/${slug}/`, content: words.join(' '), meta: { title }, filters, anchors };
}

/** One passage, as a unit. */
export function unitOf(text: string): Unit {
  const unit = unitsOf(pageOf({ slug: 'essay', title: 'Title', blocks: [text] }))[1];
  if (!unit) throw new Error('There is no passage.');
  return unit;
}

/** The words of some passages, all of them loaded; each group of words in a list of its own where `size` is 1. */
export function vocabularyOf(texts: readonly string[], sets: readonly SynonymSet[] = [], size = 1000) {
  const { starts, lists } = writeWordLists(countWords(texts), size);
  const read = new Map(lists.map((text, number) => [number, readWordList(text)]));
  const words = wordsFrom(starts, read);
  const compiled = compileSynonyms(sets, (form) => words.sameWord(form).length > 0);
  const vocabulary: Vocabulary = { words, synonyms: synonymsFrom(compiled), corrects: true };
  return { vocabulary, starts, lists, read, compiled };
}

/** Finds the words that begin with a form, as Pagefind does, and notes what it is asked for. */
function backendOf(essays: readonly Essay[]) {
  const pages = new Map(essays.map((essay) => [`id-${essay.slug}`, pageOf(essay)]));
  const asked = { find: [] as string[], load: [] as string[] };
  const passes = (page: PageData, filters: Filters): boolean =>
    Object.entries(filters).every(([name, values]) => values.some((value) => page.filters[name]?.includes(value)));
  const backend: SearchBackend = {
    find(form, filters = {}) {
      asked.find.push(form);
      const begins = (word: string): boolean => {
        const { tokens, joins } = tokenise([word]);
        return [...tokens, ...joins].some((token) => token.form.startsWith(form));
      };
      const found = [...pages].map(([id, page]) => ({
        id,
        words: passes(page, filters)
          ? wordsOf(page.content).flatMap((word, index) => (begins(word) ? [index] : []))
          : [],
      }));
      return Promise.resolve(found.filter(({ words }) => words.length > 0));
    },
    load(id) {
      asked.load.push(id);
      const page = pages.get(id);
      return page ? Promise.resolve(page) : Promise.reject(new RangeError(id));
    },
  };
  return { backend, asked, pages: [...pages.values()] };
}

export interface Site {
  backend: SearchBackend;
  source: WordSource;
  topics: TopicSource;
  manifest: Manifest;
  asked: { find: string[]; load: string[] };
}

/** A topic: what it is called, and the passages that mention it, by essay. */
export interface Topic {
  id: string;
  names: string[];
  passages?: Record<string, number[]>;
}

/** The topics of a site. */
export function topicsOf(topics: readonly Topic[], edition = 'one'): TopicSource {
  const href = (id: string): string => `/topics/${id}/`;
  const listed = topics.map(({ id, names, passages = {} }) => {
    const numbers = Object.values(passages);
    const counts = { passages: numbers.flat().length, essays: numbers.length };
    return { id, name: names[0] ?? '', kind: 'concept', definition: 'It is.', ...counts, href: href(id), names };
  });
  return {
    list: () => Promise.resolve({ edition, topics: listed }),
    passages(id) {
      const topic = topics.find((one) => one.id === id);
      return Promise.resolve(
        topic && { edition, name: topic.names[0] ?? '', href: href(id), passages: topic.passages ?? {} },
      );
    },
  };
}

/** The whole of a site that a search needs, with lists of so many words where `size` is given. */
export function siteOf(
  essays: readonly Essay[],
  sets: readonly SynonymSet[] = [],
  size = Infinity,
  topics = topicsOf([]),
): Site {
  const { backend, asked, pages } = backendOf(essays);
  const texts = pages.map((page) => unitsOf(page).map(({ words }) => words.join(' ')));
  const published = publishWords(texts, sets, 'one');
  const { words, ...several } = published.manifest;
  const divided = writeWordLists(countWords(texts.flat()), size);
  const manifest: Manifest =
    size === Infinity && words !== undefined ? { ...several, words } : { ...several, starts: divided.starts };
  const source: WordSource = {
    manifest: () => Promise.resolve(manifest),
    list: (number) => Promise.resolve(divided.lists[number] ?? '\n'),
  };
  return { backend, source, topics, manifest, asked };
}

/** Searches a site once. */
export function ask(site: Site, query: string, request: Partial<SearchRequest> = {}): Promise<SearchAnswer> {
  const engine = createEngine(site.backend, site.source, site.manifest.edition, site.topics);
  return engine.search({ query, filters: {}, sort: 'relevance', corrects: true, ...request });
}

/** Where the hits are, without the folder of the essays. */
export function placesOf({ hits }: SearchAnswer): string[] {
  return hits.map(({ url }) => url.replace('/essays/', ''));
}

// Only here, and not in each file that takes something from this one.
if (expect.getState().testPath === import.meta.filename) {
  describe('the collection in memory', () => {
    const { backend } = backendOf([
      { slug: 'one', title: 'Title', blocks: ['A rule-based order', 'of ruling.'] },
      { slug: 'two', title: 'Title', blocks: ['Other words.'] },
    ]);

    it('finds the words that begin with a form, hyphenated ones by their parts and as one', async () => {
      expect(await backend.find('rul')).toEqual([{ id: 'id-one', words: [2, 5] }]);
      expect(await backend.find('based')).toEqual([{ id: 'id-one', words: [2] }]);
      expect(await backend.find('rulebased')).toEqual([{ id: 'id-one', words: [2] }]);
      expect(await backend.find('ased')).toEqual([]);
    });

    it('finds them only on the pages that pass filters', async () => {
      expect(await backend.find('o', { essay: ['two'] })).toEqual([{ id: 'id-two', words: [1] }]);
      expect(await backend.find('rul', { essay: ['two'] })).toEqual([]);
    });
  });
}
