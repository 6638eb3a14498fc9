import { getCollection } from 'astro:content';
import { formatDate, NOT_STATED } from '../lib/dates.ts';
import { joinNames } from '../lib/names.ts';
import { publishWords, type SearchWords } from '../search/publish-words.ts';
import type { SynonymSet } from '../search/synonyms.ts';
import { topicSynonyms } from '../topics/synonyms.ts';
import { getEssays, type Essay } from './essays.ts';
import { getTopics } from './topics.ts';

let all: Promise<SearchWords> | undefined;

/** The words of the essays for the search, from the same passages as everything else. Worked out once a build. */
export function getSearchWords(): Promise<SearchWords> {
  if (import.meta.env.DEV) return collect();
  all ??= collect();
  return all;
}

async function collect(): Promise<SearchWords> {
  const essays = await getEssays();
  return publishWords(essays.map(textsOf), await synonymSets(), EDITION);
}

/** The editor's sets, and what each topic is called: one list of names serves both. */
async function synonymSets(): Promise<SynonymSet[]> {
  const sets = (await getCollection('synonyms')).map(({ data }) =>
    data.same ? { same: data.same } : { for: data.for ?? [], also: data.also ?? [] },
  );
  return [...topicSynonyms((await getTopics()).all), ...sets];
}

/** What can be found of an essay: its head, its passages, the note on its author. As `search/passages.ts` divides it. */
function textsOf({ kind, title, authors, publication, published, credits, passages, authorNote }: Essay): string[] {
  const head = [
    kind,
    title,
    'By',
    joinNames(authors),
    publication.name,
    published === NOT_STATED ? 'date not stated' : formatDate(published),
    joinNames(credits.map(({ person }) => person)),
  ];
  return [head.join(' '), ...passages.map(({ text }) => text), ...(authorNote ? [authorNote.text] : [])];
}
