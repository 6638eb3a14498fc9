import type { Mention } from '../lib/passage.ts';

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
