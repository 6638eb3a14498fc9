import type { Mention } from '#passages/model.ts';
import type { Range } from '#language/group.ts';

/** Other names of a topic in a passage, as the editor wrote them. */
export function otherNamesOf(topic: string, { places }: Pick<Mention, 'places'>): string[] {
  return [...new Set(places.map(({ name }) => name))].filter((name) => name !== topic);
}

/** Distinct wordings of a mention. */
export function wordingsOf(text: string, { places }: Pick<Mention, 'places'>): string[] {
  return [...new Set(places.map(({ start, end }) => text.slice(start, end)))];
}

/** Words of the passage that the editor’s reason quotes. */
export function quotedPlaces(text: string, reason: string | null): Range[] {
  const quoted = [...(reason ?? '').matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words);
  return quoted.flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}
