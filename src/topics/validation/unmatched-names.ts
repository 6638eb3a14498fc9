import { TOPIC_KINDS } from '../kinds.ts';
import { findNames, indexNames, type NameIndex } from '../matcher.ts';
import type { Topic } from '../topic.ts';
import type { CheckedEssay } from './passage-problems.ts';

/** A name that no passage has. */
export interface UnmatchedName {
  topic: Topic;
  name: string;
  /** Place in the front matter. */
  at: readonly PropertyKey[];
  /** Reason, as the end of a sentence, where more is known than that no passage has the name. */
  why: string | undefined;
}

/** Names that a passage should have, and none has. `named` are the names by which a topic was found. */
export function unmatchedNames(
  checked: readonly { topic: Topic; named: ReadonlySet<string> }[],
  essays: readonly CheckedEssay[],
  names: () => NameIndex,
): UnmatchedName[] {
  const unmatched = checked.flatMap(({ topic, named }) => {
    const all = topic.otherNames.map((name, index) => ({ topic, name, at: ['otherNames', index] as PropertyKey[] }));
    if (topic.added.length === 0) all.unshift({ topic, name: topic.name, at: ['name'] });
    return all.filter(({ name }) => !named.has(name));
  });
  if (unmatched.length === 0) return [];
  const alone = firstPlaces(unmatched, essays);
  const inSmallLetters = firstPlaces(
    unmatched.map((one) => ({ ...one, name: one.name.toLowerCase() })),
    essays,
  );
  return unmatched.map((one, index) => {
    const [place, small] = [alone.get(index), inSmallLetters.get(index)];
    if (place) {
      const other = findNames(place.text, place.language, names()).find(
        ({ start, end }) => start < place.end && end > place.start,
      );
      const taker = other ? `"${other.name}"` : 'another name';
      return { ...one, why: `stands only where ${taker} is found, first in ${place.label}` };
    }
    const words = small?.text.slice(small.start, small.end);
    return { ...one, why: small && `no passage has with these capitals; ${small.label} has “${words}”` };
  });
}

interface Place {
  /** Such as `lan#p3`. */
  label: string;
  text: string;
  language: string;
  start: number;
  end: number;
}

/** First place of each of these names, whatever other names there are. */
function firstPlaces(
  wanted: readonly { topic: Topic; name: string }[],
  essays: readonly CheckedEssay[],
): Map<number, Place> {
  const indexes = wanted.map(({ topic, name }) =>
    indexNames([{ subject: topic.id, names: [name], inflects: TOPIC_KINDS[topic.kind].inflects }]),
  );
  const places = new Map<number, Place>();
  for (const { slug, language, passages } of essays) {
    for (const { id, text } of passages) {
      indexes.forEach((index, at) => {
        const [found] = places.has(at) ? [] : findNames(text, language, index);
        if (found) places.set(at, { label: `${slug}#${id}`, text, language, start: found.start, end: found.end });
      });
    }
  }
  return places;
}
