import { isLetterWord } from '#language/scripts.ts';
import { segment } from '#language/segment.ts';
import type { Language } from '#language/language.ts';
import { inReadingOrder, type Collection } from '../engine/collection.ts';
import type { StoredText } from '../index/manifest.ts';
import { termsOf } from '../index/terms.ts';
import type { EssayFacts, SearchHit } from '../types.ts';
import { alternatives, joinPositions } from './terms.ts';

/** A passage, note or head of an essay, as a search server stores it. The mapping in `index-body.ts` names the same fields. */
export interface PassageDocument extends EssayFacts {
  kind: SearchHit['kind'];
  /** Place in the order of reading: essays by title, then from beginning to end. */
  order: number;
  /** Its address is that of its essay with this fragment. */
  fragment?: string | undefined;
  number?: number | undefined;
  section?: string | undefined;
  /** Ids of the topics that it mentions. */
  topics: string[];
  /** Word for word. */
  text: string;
  /** The words of the text as the search compares them; see `writeTerms`. */
  terms: string;
}

/** The units that can be results, in their own order. `topicsOf` gives the topics of a passage by slug and number. */
export function* documentsOf(
  { results }: Collection,
  language: Language,
  textOf: (unit: number) => StoredText,
  topicsOf: (slug: string, number: number) => readonly string[],
): Generator<PassageDocument> {
  const orders = new Map(results.toSorted(inReadingOrder).map(({ unit }, order) => [unit, order]));
  for (const { unit, kind, essay, url, number } of results) {
    if (kind === 'section') continue;
    const [text, section] = textOf(unit);
    const [, fragment] = url.split('#');
    yield {
      ...essay,
      ...{ kind, order: orders.get(unit) ?? 0 },
      ...{ fragment, number, section },
      topics: kind === 'passage' && number !== undefined ? [...topicsOf(essay.slug, number)] : [],
      text,
      terms: writeTerms(text, language),
    };
  }
}

/** Two lines of the bulk format: the action, and the document. */
export function bulkLines(document: PassageDocument): string {
  const { slug, fragment } = document;
  const action = { index: { _id: fragment === undefined ? slug : `${slug}#${fragment}` } };
  return `${JSON.stringify(action)}\n${JSON.stringify(document)}\n`;
}

/**
 * Writes the words of a text for a field that is split at spaces: at each position the word, then its other terms, then its
 * bases. So the server compares words as the browser does, in every language and without a plugin.
 */
export function writeTerms(text: string, language: Language): string {
  const segments = segment(text);
  const positions = segments.words.map(({ form }) => new Set([form]));
  for (const { form, at } of termsOf(segments)) positions[at]?.add(form);
  return joinPositions(
    positions.map((forms) => [
      ...forms,
      ...new Set([...forms].filter((form) => !isLetterWord(form)).flatMap((form) => alternatives(form, language))),
    ]),
  );
}
