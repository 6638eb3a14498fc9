import type { DataFile } from '../data-file.ts';
import type { EditorProblem } from '#lib/editor-error.ts';
import { synonymsSchema } from '../synonyms-schema.ts';
import { formsOf } from '#language/segment.ts';

/** A word or phrase of a set, with its place. */
interface Member {
  /** As it is compared. */
  key: string;
  /** As the editor wrote it. */
  word: string;
  /** Finds its line: when there is something to complain about. */
  line(): number;
}

/** The words of one record, list by list; a list that the record does not have is empty. */
interface WordSet {
  id: string;
  same: Member[];
  for: Member[];
  also: Member[];
}

/** One step of the one-way sets: who searches for `from` is also shown `to`. */
interface Step {
  from: Member;
  to: Member;
}

/**
 * Checks the sets of `synonyms.json` against each other, and the words of each against each other.
 *
 * Words are compared as the search compares them: capitals, accents and hyphens make no difference.
 */
export function synonymProblems(data: DataFile, file: string): EditorProblem[] {
  const sets = Object.entries(data.value as Record<string, unknown>).map(([id, record]) => readSet(id, record, data));
  return [...sets.flatMap(wordsTwice), ...wordsInTwoSets(sets), ...circles(sets)]
    .sort((a, b) => a.line - b.line)
    .map((problem) => ({ file, ...problem }));
}

type Problem = Omit<EditorProblem, 'file'> & { line: number };

function readSet(id: string, record: unknown, data: DataFile): WordSet {
  const lists = synonymsSchema.parse(record);
  const members = (list: 'same' | 'for' | 'also'): Member[] =>
    (lists[list] ?? []).map((word, index) => ({
      key: formsOf(word).join(' '),
      word,
      line: () => data.lineOf([id, list, index]),
    }));
  return { id, same: members('same'), for: members('for'), also: members('also') };
}

function wordsTwice(set: WordSet): Problem[] {
  const seen = new Map<string, Member>();
  return [...set.same, ...set.for, ...set.also].flatMap(({ key, word, line }): Problem[] => {
    const first = seen.get(key);
    if (!first) seen.set(key, { key, word, line });
    if (!first) return [];
    return [
      {
        line: line(),
        expected: 'each word once in a set; capitals, accents and hyphens make no difference',
        found: `"${word}", which line ${first.line()} has as "${first.word}"`,
        write: 'another word, or take it out',
      },
    ];
  });
}

function wordsInTwoSets(sets: readonly WordSet[]): Problem[] {
  const seen = new Map<string, Member & { id: string }>();
  return sets.flatMap(({ id, same }) =>
    same.flatMap((member): Problem[] => {
      const first = seen.get(member.key);
      if (!first) seen.set(member.key, { ...member, id });
      if (!first || first.id === id) return [];
      return [
        {
          line: member.line(),
          expected: 'each word in one "same" only; capitals, accents and hyphens make no difference',
          found: `"${member.word}", which the set "${first.id}" has in line ${first.line()} as "${first.word}"`,
          write: `one set in place of "${first.id}" and "${id}", with the words of both`,
        },
      ];
    }),
  );
}

/** One-way sets are taken in order; the one that closes a circle is told, and left out of what follows. */
function circles(sets: readonly WordSet[]): Problem[] {
  const byStart = new Map<string, Start[]>();
  return sets.flatMap((set): Problem[] => {
    const ends = new Map(set.for.map((from) => [from.key, from]));
    for (const to of set.also) {
      const back = wayBack(to, ends, byStart);
      const from = back && ends.get(back.at(-1)?.to.key ?? '');
      if (from) return [circle([{ from, to }, ...back])];
    }
    for (const from of set.for) byStart.set(from.key, [...(byStart.get(from.key) ?? []), { from, also: set.also }]);
    return [];
  });
}

/** What is also found for a word, by one of the sets. */
interface Start {
  from: Member;
  also: readonly Member[];
}

/** The shortest way from a word to one of others, or undefined where there is none. Each list is gone through once. */
function wayBack(
  start: Member,
  ends: ReadonlyMap<string, Member>,
  byStart: ReadonlyMap<string, readonly Start[]>,
): Step[] | undefined {
  const cameBy = new Map<string, Step | undefined>([[start.key, undefined]]);
  const listed = new Set<readonly Member[]>();
  for (const key of cameBy.keys()) {
    for (const { from, also } of byStart.get(key) ?? []) {
      if (listed.has(also)) continue;
      listed.add(also);
      for (const to of also) {
        if (!cameBy.has(to.key)) cameBy.set(to.key, { from, to });
        if (ends.has(to.key)) return wayTo(to.key, cameBy);
      }
    }
  }
  return undefined;
}

function wayTo(end: string, cameBy: ReadonlyMap<string, Step | undefined>): Step[] {
  const way: Step[] = [];
  for (let step = cameBy.get(end); step; step = cameBy.get(step.from.key)) way.unshift(step);
  return way;
}

function circle(steps: [Step, ...Step[]]): Problem {
  const words = steps.map(({ from }) => `"${from.word}"`).join(', ');
  return {
    line: steps[0].to.line(),
    expected: 'one-way sets that do not lead back to where they start',
    found: steps.map(({ from, to }) => `"${from.word}" also "${to.word}" (line ${to.line()})`).join(', '),
    write: `"same": [${words}], which says it better: each finds the others`,
  };
}
