import { getCollection } from 'astro:content';
import { entriesOf, type IndexedEssay } from '#concordance/entries.ts';
import { lettersOf } from '#concordance/letters.ts';
import { Spots } from '#concordance/spots.ts';
import type { Essay } from '#content/essay.ts';
import { segment, type Segments } from '#language/segment.ts';
import { nearWords, phraseFinder } from '#search/index/near-words.ts';
import { publishIndex } from '#search/index/publish.ts';
import type { SynonymSet } from '#search/index/synonyms.ts';
import { TermCollector } from '#search/index/term-collector.ts';
import { openWordNet } from '#search/index/wordnet.ts';
import * as t from '#strings/chosen.ts';
import type { IndexedEssay as SearchedEssay } from '#search/index/units.ts';
import { topicSynonyms } from '#topics/synonyms.ts';
import { getEssays } from './essays.ts';
import { keptNearWords } from './near-words.ts';
import { onceABuild } from './once-a-build.ts';
import { searchedEssay } from './search-units.ts';
import { getTopics } from './topics.ts';

/**
 * The concordance and the search index. One pass over the essays collects the words of both, so that each text is
 * segmented once; what it collected is forgotten with the second index.
 */
export const getWords = onceABuild(async () => {
  const essays = await getEssays();
  // WordNet is English. A server has no near words.
  const net = SEARCH_URL === '' && essays.some(({ language }) => /^en\b/.test(language)) ? openWordNet() : undefined;
  const spots = new Spots();
  const terms = new TermCollector(net && phraseFinder(net));
  const searched: SearchedEssay[] = [];
  for (const essay of essays) {
    const segmentsOf = segmenter();
    spots.add(quotedEssay(essay), segmentsOf);
    const own = searchedEssay(essay);
    for (const { text } of own.units) terms.add(segmentsOf(text));
    searched.push(own);
  }
  return {
    wordIndex: madeOnce(() => lettersOf(entriesOf(spots))),
    searchIndex: madeOnce(async () => {
      const near = net && nearWords(terms.vocabulary(), net, keptNearWords);
      return publishIndex(searched, await synonymSets(), EDITION, near, terms);
    }),
  };
});

/** An essay as the concordance has it. */
function quotedEssay({ slug, shortName: name, language, passages, authorNote }: Essay): IndexedEssay {
  const texts = passages.map(({ id, number, text }) => ({ id, label: `¶${number}`, text }));
  const note = authorNote ? [{ id: 'author-note', label: t.noteOnAuthor, text: authorNote.text }] : [];
  return { slug, name, language, texts: [...texts, ...note] };
}

/** Segments each text once. */
function segmenter(): (text: string) => Segments {
  const known = new Map<string, Segments>();
  return (text) => {
    const segments = known.get(text) ?? segment(text);
    known.set(text, segments);
    return segments;
  };
}

/** Calls `make` when its result is first wanted, and forgets what it needs. */
function madeOnce<T>(make: () => T): () => T {
  let [left, made]: [(() => T) | undefined, T | undefined] = [make, undefined];
  return () => {
    made = left ? left() : made;
    left = undefined;
    return made as T;
  };
}

/** The editor's synonyms, and the names of each topic. */
async function synonymSets(): Promise<SynonymSet[]> {
  const sets = (await getCollection('synonyms')).map(({ data }) =>
    data.same ? { same: data.same } : { for: data.for ?? [], also: data.also ?? [] },
  );
  return [...topicSynonyms((await getTopics()).all), ...sets];
}
