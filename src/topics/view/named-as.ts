import type { Mention } from '#passages/model.ts';
import type { Range } from '#passages/mark-html.ts';

/**
 * The other names of a topic by which a passage mentions it, as the editor wrote them: where its own name marks
 * nothing, these say why the passage is counted.
 */
export function otherNamesOf(topic: string, { places }: Pick<Mention, 'places'>): string[] {
  return [...new Set(places.map(({ name }) => name))].filter((name) => name !== topic);
}

/** The words by which a passage mentions a topic, as they stand there. */
export function wordingsOf(text: string, { places }: Pick<Mention, 'places'>): string[] {
  return [...new Set(places.map(({ start, end }) => text.slice(start, end)))];
}

/** Where a passage has the words that the editor’s reason quotes from it: what an excerpt of it shows. */
export function quotedPlaces(text: string, reason: string | null): Range[] {
  const quoted = [...(reason ?? '').matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words);
  return quoted.flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}
