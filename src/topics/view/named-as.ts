import type { Mention } from '#passages/model.ts';
import type { Range } from '#passages/mark-html.ts';

/**
 * The other names of a topic by which a passage mentions it, as the editor wrote them: where its own name marks nothing,
 * these say why the passage is counted.
 *
 * @param topic name of the topic
 * @param mention the mention
 * @returns each name once, in the order of the passage; none where the topic is named by its own name alone
 */
export function otherNamesOf(topic: string, { places }: Pick<Mention, 'places'>): string[] {
  return [...new Set(places.map(({ name }) => name))].filter((name) => name !== topic);
}

/**
 * The words by which a passage mentions a topic, as they stand there.
 *
 * @param text plain text of the passage
 * @param mention the mention
 * @returns each wording once, in the order of the passage; none where the editor added the passage
 */
export function wordingsOf(text: string, { places }: Pick<Mention, 'places'>): string[] {
  return [...new Set(places.map(({ start, end }) => text.slice(start, end)))];
}

/**
 * Where a passage has the words that the editor’s reason quotes from it: what an excerpt of it shows.
 *
 * @param text plain text of the passage
 * @param reason why the editor added the passage; null where names say it
 * @returns the places, in the order of the reason
 */
export function quotedPlaces(text: string, reason: string | null): Range[] {
  const quoted = [...(reason ?? '').matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words);
  return quoted.flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}
