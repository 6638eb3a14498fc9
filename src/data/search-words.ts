import { getCollection } from 'astro:content';
import { formatDate, NOT_STATED } from '../lib/dates.ts';
import { joinNames } from '../lib/names.ts';
import { basesOf } from '../search/forms.ts';
import { compileSynonyms, type SynonymSet } from '../search/synonyms.ts';
import { wordsOf } from '../search/text.ts';
import { countWords, writeWordLists, type Manifest } from '../search/word-list.ts';
import { getEssays, type Essay } from './essays.ts';

/** The words of the essays for the search, as the site publishes them. */
export interface SearchWords {
  manifest: Manifest;
  /** The lists of words; where there is but one, it is in the manifest. */
  lists: string[];
}

let all: Promise<SearchWords> | undefined;

/** The words of the essays, from the same passages as everything else. Worked out once a build. */
export function getSearchWords(): Promise<SearchWords> {
  if (import.meta.env.DEV) return collect();
  all ??= collect();
  return all;
}

async function collect(): Promise<SearchWords> {
  const essays = await getEssays();
  const texts = essays.flatMap(textsOf);
  const counts = countWords(texts);
  const { starts, lists } = writeWordLists(counts);
  const bases = new Set([...counts.keys()].flatMap(basesOf));
  const [only] = lists;
  return {
    manifest: {
      edition: EDITION,
      passages: texts.length,
      averageWords: Math.round(texts.reduce((sum, text) => sum + wordsOf(text).length, 0) / Math.max(1, texts.length)),
      essays: essays.length,
      starts,
      ...(lists.length === 1 && only !== undefined ? { words: only } : {}),
      synonyms: compileSynonyms(await synonymSets(), (form) => basesOf(form).some((base) => bases.has(base))),
    },
    lists: lists.length === 1 ? [] : lists,
  };
}

async function synonymSets(): Promise<SynonymSet[]> {
  return (await getCollection('synonyms')).map(({ data }) =>
    data.same ? { same: data.same } : { for: data.for ?? [], also: data.also ?? [] },
  );
}

/** What can be found of an essay: its head, its passages, the note on its author. As `search/passages.ts` divides it. */
function textsOf({ kind, title, authors, publication, published, credits, passages, authorNote }: Essay): string[] {
  const date = published === NOT_STATED ? 'date not stated' : formatDate(published);
  const head = [
    kind,
    title,
    'By',
    joinNames(authors),
    publication.name,
    date,
    joinNames(credits.map(({ person }) => person)),
  ];
  return [head.join(' '), ...passages.map(({ text }) => text), ...(authorNote ? [authorNote.text] : [])];
}
