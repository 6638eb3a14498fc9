import type { EditorProblem } from '#lib/editor-error.ts';
import type { TopicFile } from './own-problems.ts';

/** A field that names another topic. */
interface Reference {
  from: TopicFile;
  at: readonly PropertyKey[];
  to: string;
}

/** Checks that what topics refer to, in `see` and in `related`, is a topic with a page. */
export function referencesBetween(files: readonly TopicFile[]): EditorProblem[] {
  const byId = new Map<string, TopicFile>(files.map((file) => [file.topic.id, file]));
  const toldCircles = new Set<string>();
  return files.flatMap((from) => {
    const { see, related } = from.topic;
    const all: Reference[] = related.map((to, index) => ({ from, at: ['related', index], to }));
    if (see !== null) all.push({ from, at: ['see'], to: see });
    return all.flatMap((reference): EditorProblem[] => {
      const target = byId.get(reference.to);
      if (!target) return [toNothing(reference, files)];
      if (target.topic.see === null) return [];
      const way = see === null ? [] : wayFrom(from, byId);
      if (way.at(-1) !== from.topic.id) return [toReference(reference, target)];
      if (way.some((id) => toldCircles.has(id))) return [];
      way.forEach((id) => toldCircles.add(id));
      return [inCircle(reference, way)];
    });
  });
}

/** Where `see` leads from a topic: the ids, to the one that refers no further, or back to one that it came through. */
function wayFrom(from: TopicFile, byId: ReadonlyMap<string, TopicFile>): string[] {
  const way: string[] = [];
  let next = from.topic.see;
  while (next !== null && !way.includes(next)) {
    way.push(next);
    if (next === from.topic.id) break;
    next = byId.get(next)?.topic.see ?? null;
  }
  return way;
}

function placeOf({ from, at }: Reference): Pick<EditorProblem, 'file' | 'line'> {
  return { file: from.file, line: from.lineOf(at) };
}

function toNothing(reference: Reference, files: readonly TopicFile[]): EditorProblem {
  const { to, from } = reference;
  const slug = to.split('/')[1];
  const others = files.filter(({ topic }) => topic.see === null && topic !== from.topic).map(({ topic }) => topic.id);
  const meant = others.find((id) => id.split('/')[1] === slug);
  return {
    ...placeOf(reference),
    expected: 'kind and file of a topic that exists',
    found: `"${to}"`,
    write: meant ?? (others.length === 0 ? 'nothing: there is no other topic' : `one of: ${others.join(', ')}`),
  };
}

function toReference(reference: Reference, { topic }: TopicFile): EditorProblem {
  return {
    ...placeOf(reference),
    expected: 'a topic with a page of its own',
    found: `"${reference.to}", which only refers to "${String(topic.see)}"`,
    write: String(topic.see),
  };
}

function inCircle(reference: Reference, way: readonly string[]): EditorProblem {
  const { id } = reference.from.topic;
  return {
    ...placeOf(reference),
    expected: '`see` that leads to a topic with a page of its own',
    found: way.length === 1 ? `"${id}", which is this topic` : `a circle: ${[id, ...way].join(' → ')}`,
    write: 'another topic; or take `see` out of one of them, and give it a definition',
  };
}
