import type { DataFile } from '../lib/data-file.ts';
import type { EditorProblem } from '../lib/editor-error.ts';
import { synonymsSchema } from '../synonyms-schema.ts';
import { formsOf } from '../search/text.ts';

/** A word or phrase of a set, with its place. */
interface Member {
  /** As it is compared. */
  key: string;
  /** As the editor wrote it. */
  word: string;
  line: number;
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
 *
 * @param data the sets by id, each of which is right by its schema
 * @param file the file, for the messages
 * @returns one problem for each word that stands twice in a set, or in the `same` of two sets, and for each one-way set
 *   that leads back to where it starts
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
      line: data.lineOf([id, list, index]),
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
        line,
        expected: 'each word once in a set; capitals, accents and hyphens make no difference',
        found: `"${word}", which line ${first.line} has as "${first.word}"`,
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
          line: member.line,
          expected: 'each word in one "same" only; capitals, accents and hyphens make no difference',
          found: `"${member.word}", which the set "${first.id}" has in line ${first.line} as "${first.word}"`,
          write: `one set in place of "${first.id}" and "${id}", with the words of both`,
        },
      ];
    }),
  );
}

/** One-way sets are taken in order; the one that closes a circle is told, and left out of what follows. */
function circles(sets: readonly WordSet[]): Problem[] {
  const steps: Step[] = [];
  return sets.flatMap((set): Problem[] => {
    const own = set.for.flatMap((from) => set.also.map((to) => ({ from, to })));
    for (const step of own) {
      const back = wayBack(step, steps);
      if (back) return [circle([step, ...back])];
    }
    steps.push(...own);
    return [];
  });
}

/** The shortest way from the end of a step to its start, or undefined where there is none. */
function wayBack({ from, to }: Step, steps: readonly Step[]): Step[] | undefined {
  const seen = new Set([to.key]);
  const ways: { end: string; way: Step[] }[] = [{ end: to.key, way: [] }];
  for (const { end, way } of ways) {
    if (end === from.key && way.length > 0) return way;
    for (const next of steps) {
      if (next.from.key !== end || seen.has(next.to.key)) continue;
      seen.add(next.to.key);
      ways.push({ end: next.to.key, way: [...way, next] });
    }
  }
  return undefined;
}

function circle(steps: [Step, ...Step[]]): Problem {
  const words = steps.map(({ from }) => `"${from.word}"`).join(', ');
  return {
    line: steps[0].to.line,
    expected: 'one-way sets that do not lead back to where they start',
    found: steps.map(({ from, to }) => `"${from.word}" also "${to.word}" (line ${to.line})`).join(', '),
    write: `"same": [${words}], which says it better: each finds the others`,
  };
}
