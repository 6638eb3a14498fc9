import { segment } from '#language/segment.ts';
import { segmentsOf } from '#language/segmenter.ts';
import type { SearchEngine } from './engine/engine.ts';
import { QUOTATION_WORDS, withoutQuotationMarks } from './query/query.ts';

/** A text of the index. */
export interface Searched {
  url: string;
  text: string;
  /** BCP 47 tag. */
  language: string;
}

/** A query that did not find a text with its words. */
export interface Missed {
  asked: string;
  url: string;
}

/** Searches every word of the texts by itself; returns what was not found. */
export async function missedWords(engine: SearchEngine, texts: readonly Searched[]): Promise<Missed[]> {
  const having = new Map<string, { asked: string; urls: Set<string> }>();
  for (const { url, text } of texts) {
    for (const { form, start, end } of segment(text).words) {
      const known = having.get(form) ?? { asked: text.slice(start, end), urls: new Set<string>() };
      known.urls.add(url);
      having.set(form, known);
    }
  }
  const missed: Missed[] = [];
  for (const { asked, urls } of having.values()) {
    const found = new Set((await ask(engine, asked)).hits.map(({ url }) => url));
    for (const url of urls) if (!found.has(url)) missed.push({ asked, url });
  }
  return missed;
}

/** Searches every sentence, short ones in quotation marks; returns those not recognised as quotations. */
export async function missedSentences(engine: SearchEngine, texts: readonly Searched[]): Promise<Missed[]> {
  const missed: Missed[] = [];
  for (const { url, text, language } of texts) {
    for (const sentence of sentencesOf(text, language)) {
      const asked = sentence.trim();
      const { length } = segment(asked).words;
      if (length > 0 && !(await isFound(engine, asked, length, url))) missed.push({ asked, url });
    }
  }
  return missed;
}

/** Sentences of a text; boundaries within a word, as after the first point of an acronym, do not count. */
function sentencesOf(text: string, language: string): string[] {
  const { words } = segment(text);
  const starts = Array.from(
    segmentsOf(text, 'sentence', language === '' ? undefined : language),
    ({ index }) => index,
  ).filter((at) => !words.some(({ start, end }) => start < at && at < end));
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}

async function isFound(engine: SearchEngine, sentence: string, words: number, url: string): Promise<boolean> {
  if (words >= QUOTATION_WORDS) {
    const { quotation, hits } = await ask(engine, sentence);
    // Another passage may have the same sentence.
    return quotation?.exact === true && hits.some((hit) => hit.url === url);
  }
  const { hits } = await ask(engine, `“${withoutQuotationMarks(sentence)}”`);
  return hits.some((hit) => hit.url === url);
}

function ask(engine: SearchEngine, query: string) {
  return engine.search({ query, filters: {}, sort: 'relevance', corrects: true });
}
