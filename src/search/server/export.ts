import { languagesOf } from '#language/languages.ts';
import { fill } from '#lib/fill.ts';
import { readCollection } from '../engine/collection.ts';
import type { TopicPassages } from '../engine/topic-list.ts';
import { UNITS_OF_A_FILE, type Manifest, type StoredText } from '../index/manifest.ts';
import { bulkLines, documentsOf } from './documents.ts';

/** What a built site has of its search. */
export interface BuiltSearch {
  manifest: Manifest;
  /** A file of texts, by its number. */
  texts(number: number): string;
  /** Passages of each topic, by its id. */
  topics: ReadonlyMap<string, Pick<TopicPassages, 'passages'>>;
}

/** Everything that can be a result, as pairs of lines of the bulk format. */
export function* exportLines({ manifest, texts, topics }: BuiltSearch): Generator<string> {
  const collection = readCollection(manifest, (slug) => `/${slug}/`);
  const byPassage = topicsByPassage(topics);
  let number = -1;
  let file: StoredText[] = [];
  const textOf = (unit: number): StoredText => {
    const wanted = Math.floor(unit / UNITS_OF_A_FILE);
    if (wanted !== number) [number, file] = [wanted, JSON.parse(texts(wanted)) as StoredText[]];
    const text = file[unit % UNITS_OF_A_FILE];
    if (text) return text;
    throw new RangeError(`The site has no text of the unit ${unit}.`);
  };
  const topicsOf = (slug: string, passage: number) => byPassage.get(`${slug}#${passage}`) ?? [];
  for (const document of documentsOf(collection, languagesOf(manifest.tags), textOf, topicsOf))
    yield bulkLines(document);
}

function topicsByPassage(topics: BuiltSearch['topics']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, { passages }] of topics) {
    for (const [slug, numbers] of Object.entries(passages)) {
      for (const number of numbers) {
        const key = `${slug}#${number}`;
        found.set(key, [...(found.get(key) ?? []), id]);
      }
    }
  }
  return found;
}

/** Joins lines to texts of at most `size` characters each: a server takes 100 MB at once. */
export function* inFiles(lines: Iterable<string>, size: number): Generator<string> {
  for (const part of fill(lines, size, ({ length }) => length)) yield part.join('');
}
