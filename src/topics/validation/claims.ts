import type { EditorProblem } from '#lib/editor-error.ts';
import { inflectionsOf, isInCapitals, joinedKeys, wordsIn, type Word } from '../names.ts';
import { namesOf, type PlacedName, type TopicFile } from './own-problems.ts';
import type { Named } from '../topic.ts';

/** Something of `people.json` or `publications.json`, which has names as a topic has. */
export interface NamedRecord extends Named {
  /** The file, for the messages. */
  file: string;
}

/** A name with who claims it. */
interface Claim extends PlacedName {
  by: TopicFile;
  words: Word[];
}

const EXPECTED = 'names that no other topic has; capitals, accents, hyphens and inflection make no difference';

/**
 * Checks that no two topics claim the same name, as the matcher compares names.
 *
 * A reference may have a name of the topic that it refers to, for that is where a reader who looks it up is led.
 */
export function namesClaimedTwice(files: readonly TopicFile[]): EditorProblem[] {
  const claims = files.flatMap((by): Claim[] =>
    namesOf(by.topic).map((placed) => ({ ...placed, by, words: wordsIn(placed.name) })),
  );
  const first = new Map<string, Claim[]>();
  const told = new Set<Claim>();
  const problems: EditorProblem[] = [];
  const tell = (claim: Claim, other: Claim): void => {
    if (told.has(claim)) return;
    told.add(claim);
    problems.push(sameName(claim, other));
  };
  for (const claim of claims) {
    const key = joinedKeys(claim.words).join('');
    const others = first.get(key) ?? [];
    first.set(key, [...others, claim]);
    const other = others.find((one) => !mayShare(one, claim));
    if (other) tell(claim, other);
  }
  const order = new Map(claims.map((claim, index) => [claim, index]));
  for (const claim of claims) {
    if (claim.by.topic.kind === 'people') continue;
    for (const keys of inflectionsOf(claim.words)) {
      const other = (first.get(joinedKeys(claim.words, keys).join('')) ?? []).find(
        (one) => !mayShare(one, claim) && isAcronym(one) === isAcronym(claim),
      );
      if (!other || told.has(other)) continue;
      const [later, earlier] = (order.get(claim) ?? 0) > (order.get(other) ?? 0) ? [claim, other] : [other, claim];
      tell(later, earlier);
    }
  }
  return problems;
}

/** Acronyms are found in capitals only, so that AIDS is not the plural of aid. */
function isAcronym({ words }: Claim): boolean {
  return words.some(({ written }) => isInCapitals(written));
}

function mayShare(one: Claim, two: Claim): boolean {
  const [a, b] = [one.by.topic, two.by.topic];
  if (a === b) return true;
  return (a.see === b.id && two.at[0] !== 'name') || (b.see === a.id && one.at[0] !== 'name');
}

function sameName({ by, name, at }: Claim, other: Claim): EditorProblem {
  return {
    file: by.file,
    line: by.lineOf(at),
    expected: EXPECTED,
    found: `"${name}", which ${other.by.file}:${other.by.lineOf(other.at)} has as "${other.name}"`,
    write: 'the name in one of the two only, or one that tells them apart',
  };
}

/** Checks that no topic claims the name of a person or a publication that has a record. */
export function namesOfRecords(files: readonly TopicFile[], records: readonly NamedRecord[]): EditorProblem[] {
  const byKey = new Map(
    records.flatMap((record) => record.names.map((name) => [joinedKeys(wordsIn(name)).join(''), record] as const)),
  );
  return files.flatMap((by) =>
    namesOf(by.topic).flatMap(({ name, at }): EditorProblem[] => {
      const words = wordsIn(name);
      const forms = [joinedKeys(words), ...inflectionsOf(words).map((keys) => joinedKeys(words, keys))];
      const record = forms.map((keys) => byKey.get(keys.join(''))).find((one) => one !== undefined);
      if (!record) return [];
      return [
        {
          file: by.file,
          line: by.lineOf(at),
          expected: `names that nobody and nothing in ${record.file} has; those have pages of their own`,
          found: `"${name}", which "${record.subject.id}" is called there`,
          write: 'another name, or no topic for it: its passages are shown on its page already',
        },
      ];
    }),
  );
}
