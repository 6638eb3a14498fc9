import { formsOf } from '#language/segment.ts';
import type { EditorProblem } from '#lib/editor-error.ts';
import type { DataFile } from '../data-file.ts';
import { repeats } from '../repeats.ts';
import { shortestWay } from '../shortest-way.ts';
import { synonymsSchema } from '../synonyms-schema.ts';

/** A word or phrase of a set. */
interface Member {
  set: string;
  /** Forms that the search compares. */
  key: string;
  word: string;
  line(): number;
}

/** A record of `synonyms.json`; lists that it does not have are empty. */
interface WordSet {
  same: Member[];
  for: Member[];
  also: Member[];
}

type Problem = Omit<EditorProblem, 'file'> & { line: number };

/** Checks the sets of `synonyms.json`, each of which is right by its schema: repeated words, and circles. */
export function synonymProblems(data: DataFile, file: string): EditorProblem[] {
  const sets = Object.entries(data.value as Record<string, unknown>).map(([id, record]) => readSet(id, record, data));
  return [...sets.flatMap((set) => [...wordsTwice(set)]), ...wordsInTwoSets(sets), ...circles(sets)]
    .sort((a, b) => a.line - b.line)
    .map((problem) => ({ file, ...problem }));
}

function readSet(set: string, record: unknown, data: DataFile): WordSet {
  const lists = synonymsSchema.parse(record);
  const members = (list: keyof WordSet): Member[] =>
    (lists[list] ?? []).map((word, index) => ({
      ...{ set, key: formsOf(word).join(' '), word },
      line: () => data.lineOf([set, list, index]),
    }));
  return { same: members('same'), for: members('for'), also: members('also') };
}

const keyOf = ({ key }: Member): string => key;

function* wordsTwice(set: WordSet): Generator<Problem> {
  for (const [{ word, line }, first] of repeats([...set.same, ...set.for, ...set.also], keyOf)) {
    yield {
      line: line(),
      expected: 'each word once in a set; capitals, accents and hyphens make no difference',
      found: `"${word}", which line ${first.line()} has as "${first.word}"`,
      write: 'another word, or take it out',
    };
  }
}

function* wordsInTwoSets(sets: readonly WordSet[]): Generator<Problem> {
  const all = sets.flatMap(({ same }) => same);
  for (const [{ set, word, line }, first] of repeats(all, keyOf)) {
    if (first.set === set) continue;
    yield {
      line: line(),
      expected: 'each word in one "same" only; capitals, accents and hyphens make no difference',
      found: `"${word}", which the set "${first.set}" has in line ${first.line()} as "${first.word}"`,
      write: `one set in place of "${first.set}" and "${set}", with the words of both`,
    };
  }
}

/** A step of the one-way sets: a search for `from` also shows `to`. */
interface Step {
  from: Member;
  to: Member;
}

/**
 * One-way sets are taken in order; the one that closes a circle is reported, and left out of what follows. Words and sets
 * are the nodes of the graph, so that a set of many words is walked once.
 */
function* circles(sets: readonly WordSet[]): Generator<Problem> {
  const setsOf = new Map<string, WordSet[]>();
  const nextOf = (node: string | WordSet): Iterable<string | WordSet> =>
    typeof node === 'string' ? (setsOf.get(node) ?? []) : node.also.map(keyOf);
  for (const set of sets) {
    const isStart = (node: string | WordSet): boolean => set.for.some(({ key }) => key === node);
    const ways = set.also.map((to) => ({ to, way: shortestWay(to.key, nextOf, isStart) }));
    const [back] = ways.flatMap(({ to, way }) => (way ? [stepsOf(to, way)] : []));
    if (back) yield circle(set, back);
    else for (const { key } of set.for) setsOf.set(key, [...(setsOf.get(key) ?? []), set]);
  }
}

/** Steps of a way, in which words and sets take turns. */
function stepsOf(start: Member, way: readonly (string | WordSet)[]): { start: Member; steps: Step[] } {
  const steps: Step[] = [];
  way.forEach((set, index) => {
    if (typeof set === 'string') return;
    const from = set.for.find(({ key }) => key === (steps.at(-1)?.to ?? start).key);
    const to = set.also.find(({ key }) => key === way[index + 1]);
    if (from && to) steps.push({ from, to });
  });
  return { start, steps };
}

function circle(set: WordSet, { start, steps }: { start: Member; steps: readonly Step[] }): Problem {
  const end = steps.at(-1)?.to.key;
  const all = [...set.for.filter(({ key }) => key === end).map((from) => ({ from, to: start })), ...steps];
  const words = all.map(({ from }) => `"${from.word}"`).join(', ');
  return {
    line: start.line(),
    expected: 'one-way sets that do not lead back to where they start',
    found: all.map(({ from, to }) => `"${from.word}" also "${to.word}" (line ${to.line()})`).join(', '),
    write: `"same": [${words}], which says it better: each finds the others`,
  };
}
