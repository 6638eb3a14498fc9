import type { CheckedEssay } from './passage-problems.ts';
import { findNames, indexNames, type FoundName, type NameIndex } from '../matcher.ts';
import type { Topic } from '../topic.ts';

/** A name that finds no passage. */
export interface UnmatchedName {
  topic: Topic;
  name: string;
  /** Its place in the front matter. */
  at: readonly PropertyKey[];
  /** Why not, as the end of a sentence, where more can be said than that no passage has it. */
  why: string | undefined;
}

/** Lists the names that a passage should have, and none has. */
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
    const place = alone.get(index);
    const small = inSmallLetters.get(index);
    if (place)
      return { ...one, why: `stands only where ${takenBy(place, names())} is found, first in ${label(place)}` };
    return { ...one, why: small && `no passage has with these capitals; ${label(small)} has “${wordsAt(small)}”` };
  });
}

interface Place {
  essay: CheckedEssay;
  passage: CheckedEssay['passages'][number];
  found: Pick<FoundName<unknown>, 'start' | 'end'>;
}

/** Where each of these names stands first, whatever other names there are. */
function firstPlaces(
  wanted: readonly { topic: Topic; name: string }[],
  essays: readonly CheckedEssay[],
): Map<number, Place> {
  const index = wanted.map(({ topic, name }) =>
    indexNames([{ subject: topic.id, names: [name], inflects: topic.kind !== 'people' }]),
  );
  const places = new Map<number, Place>();
  for (const essay of essays) {
    for (const passage of essay.passages) {
      index.forEach((one, at) => {
        const [found] = places.has(at) ? [] : findNames(passage.text, essay.language, one);
        if (found) places.set(at, { essay, passage, found });
      });
    }
  }
  return places;
}

function takenBy({ essay, passage, found }: Place, names: NameIndex): string {
  const other = findNames(passage.text, essay.language, names).find(
    ({ start, end }) => start < found.end && end > found.start,
  );
  return other ? `"${other.name}"` : 'another name';
}

function label({ essay, passage }: Place): string {
  return `${essay.slug}#${passage.id}`;
}

function wordsAt({ passage, found }: Place): string {
  return passage.text.slice(found.start, found.end);
}
