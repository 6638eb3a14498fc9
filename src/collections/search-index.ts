import { getCollection } from 'astro:content';
import { formatDate, NOT_STATED, yearOf } from '#lib/dates.ts';
import { fullName, joinNames } from '#lib/names.ts';
import { segment } from '#language/segment.ts';
import type { NearWords } from '#search/index/near-word-lists.ts';
import { nearWords, vocabularyOf } from '#search/index/near-words.ts';
import { publishIndex, type SearchFiles } from '#search/index/publish.ts';
import type { SynonymSet } from '#search/index/synonyms.ts';
import type { IndexedEssay, UnitText } from '#search/index/units.ts';
import { openWordNet } from '#search/index/wordnet.ts';
import { topicSynonyms } from '#topics/synonyms.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import { onceABuild } from './once-a-build.ts';
import { getTopics } from './topics.ts';

/** The search index, made from the passage model. */
export const getSearchIndex = onceABuild(async (): Promise<SearchFiles> => {
  const essays = (await getEssays()).map(indexed);
  return publishIndex(essays, await synonymSets(), EDITION, nearWordsOf(essays));
});

/** WordNet is English. */
function nearWordsOf(essays: readonly IndexedEssay[]): NearWords {
  if (!essays.some(({ language }) => /^en\b/.test(language))) return new Map();
  const net = openWordNet();
  const texts = essays.flatMap(({ units }) => units.map(({ text }) => segment(text).words.map(({ form }) => form)));
  return nearWords(vocabularyOf(texts, net), net);
}

/** The editor's synonyms, and the names of each topic. */
async function synonymSets(): Promise<SynonymSet[]> {
  const sets = (await getCollection('synonyms')).map(({ data }) =>
    data.same ? { same: data.same } : { for: data.for ?? [], also: data.also ?? [] },
  );
  return [...topicSynonyms((await getTopics()).all), ...sets];
}

export function indexed(essay: Essay): IndexedEssay {
  const { slug, title, authors, publication, published, language, kind } = essay;
  return {
    slug,
    title,
    authors: authors.map(fullName),
    publication: publication.name,
    year: yearOf(published),
    language,
    kind,
    units: unitsOf(essay),
  };
}

/** Units of an essay: its head, headings and passages, the note on its author, the notes. */
function unitsOf({ kind, title, authors, publication, published, credits, ...essay }: Essay): UnitText[] {
  const date = published === NOT_STATED ? '' : formatDate(published);
  const people = [joinNames(authors), joinNames(credits.map(({ person }) => person))];
  const head = [kind, title, ...people, publication.name, date].filter((part) => part !== '').join('. ');
  const units: UnitText[] = [{ kind: 'essay', text: head }];
  let section: string | undefined;
  for (const passage of essay.passages) {
    if (passage.section && passage.section.id !== section) {
      units.push({ kind: 'section', text: passage.section.title });
      section = passage.section.id;
    }
    units.push({ kind: 'passage', text: passage.text });
  }
  if (essay.authorNote) units.push({ kind: 'author-note', text: essay.authorNote.text });
  for (const { id, text, passages } of essay.notes) {
    units.push({ kind: 'note', id, text, ...(passages[0] === undefined ? {} : { passage: passages[0] }) });
  }
  return units;
}
