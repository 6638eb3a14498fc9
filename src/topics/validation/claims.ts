import type { EditorProblem } from '#lib/editor-error.ts';
import { TOPIC_KINDS } from '../kinds.ts';
import { isInCapitals, wordsIn } from '../names.ts';
import type { Named } from '../topic.ts';
import { inflectedKeys, keyOfName, namesOf, placeIn, type PlacedName, type TopicFile } from './topic-file.ts';

/** A person or a publication with the file of its record. */
export interface NamedRecord extends Named {
  file: string;
}

/** A name with the topic that claims it. */
interface Claim extends PlacedName {
  by: TopicFile;
  order: number;
}

/**
 * Finds names that two topics claim, as the matcher compares names. A reference may have a name of the topic that it
 * refers to, for that is where a reader who looks it up is led.
 */
export function* namesClaimedTwice(files: readonly TopicFile[]): Generator<EditorProblem> {
  const claims = files
    .flatMap((by) => namesOf(by.topic).map((placed) => ({ ...placed, by })))
    .map((claim, order): Claim => ({ ...claim, order }));
  const byKey = Map.groupBy(claims, ({ name }) => keyOfName(name));
  const pairs = [...claims.flatMap((claim) => equalNames(claim, byKey)), ...claims.flatMap((c) => inflected(c, byKey))];
  const reported = new Set<Claim>();
  for (const [later, earlier] of pairs) {
    if (reported.has(later)) continue;
    reported.add(later);
    yield {
      ...placeIn(later.by, later.at),
      expected: 'names that no other topic has; capitals, accents, hyphens and inflection make no difference',
      found: `"${later.name}", which ${earlier.by.file}:${earlier.by.lineOf(earlier.at)} has as "${earlier.name}"`,
      write: 'the name in one of the two only, or one that tells them apart',
    };
  }
}

type Claims = ReadonlyMap<string, readonly Claim[]>;

function equalNames(claim: Claim, byKey: Claims): [later: Claim, earlier: Claim][] {
  const others = byKey.get(keyOfName(claim.name)) ?? [];
  const earlier = others.find((other) => other.order < claim.order && !mayShare(other, claim));
  return earlier ? [[claim, earlier]] : [];
}

function inflected(claim: Claim, byKey: Claims): [later: Claim, earlier: Claim][] {
  if (!TOPIC_KINDS[claim.by.topic.kind].inflects) return [];
  return inflectedKeys(claim.name).flatMap((key): [Claim, Claim][] => {
    const other = byKey.get(key)?.find((one) => !mayShare(one, claim) && isAcronym(one) === isAcronym(claim));
    if (!other) return [];
    return [claim.order > other.order ? [claim, other] : [other, claim]];
  });
}

/** Acronyms match in capitals only, so AIDS is not the plural of aid. */
function isAcronym({ name }: Claim): boolean {
  return wordsIn(name).some(({ written }) => isInCapitals(written));
}

function mayShare(one: Claim, two: Claim): boolean {
  const [a, b] = [one.by.topic, two.by.topic];
  if (a === b) return true;
  return (a.see === b.id && two.at[0] !== 'name') || (b.see === a.id && one.at[0] !== 'name');
}

/** Finds names of topics that a person or a publication has. */
export function* namesOfRecords(
  files: readonly TopicFile[],
  records: readonly NamedRecord[],
): Generator<EditorProblem> {
  const byKey = new Map(records.flatMap((record) => record.names.map((name) => [keyOfName(name), record] as const)));
  for (const by of files) {
    for (const { name, at } of namesOf(by.topic)) {
      const keys = [keyOfName(name), ...inflectedKeys(name)];
      const record = keys.map((key) => byKey.get(key)).find((one) => one !== undefined);
      if (!record) continue;
      yield {
        ...placeIn(by, at),
        expected: `names that nobody and nothing in ${record.file} has; those have pages of their own`,
        found: `"${name}", which "${record.subject.id}" is called there`,
        write: 'another name, or no topic for it: its passages are shown on its page already',
      };
    }
  }
}
