import { shortestWay } from '#content/shortest-way.ts';
import type { Advice, EditorProblem } from '#lib/editor-error.ts';
import { placeIn, type TopicFile } from './topic-file.ts';

/** Checks that `see` and `related` name topics with a page. A circle of references is reported once. */
export function* referencesBetween(files: readonly TopicFile[]): Generator<EditorProblem> {
  const byId = new Map<string, TopicFile>(files.map((file) => [file.topic.id, file]));
  const seeOf = (id: string): string[] => [byId.get(id)?.topic.see ?? []].flat();
  const inReportedCircle = new Set<string>();
  for (const from of files) {
    const { id, see, related } = from.topic;
    for (const { to, at } of [
      ...related.map((to, index) => ({ to, at: ['related', index] })),
      ...(see === null ? [] : [{ to: see, at: ['see'] }]),
    ]) {
      const target = byId.get(to)?.topic;
      if (!target) yield { ...placeIn(from, at), ...noSuchTopic(to, from, files) };
      if (!target?.see) continue;
      const circle = shortestWay(id, seeOf, (other) => other === id);
      if (!circle) yield { ...placeIn(from, at), ...onlyRefers(to, target.see) };
      else if (!circle.some((one) => inReportedCircle.has(one))) {
        circle.forEach((one) => inReportedCircle.add(one));
        yield { ...placeIn(from, at), ...inCircle(id, circle) };
      }
    }
  }
}

function noSuchTopic(to: string, from: TopicFile, files: readonly TopicFile[]): Advice {
  const others = files.filter(({ topic }) => topic.see === null && topic !== from.topic).map(({ topic }) => topic.id);
  const meant = others.find((id) => id.split('/')[1] === to.split('/')[1]);
  return {
    expected: 'kind and file of a topic that exists',
    found: `"${to}"`,
    write: meant ?? (others.length === 0 ? 'nothing: there is no other topic' : `one of: ${others.join(', ')}`),
  };
}

const onlyRefers = (to: string, see: string): Advice => ({
  expected: 'a topic with a page of its own',
  found: `"${to}", which only refers to "${see}"`,
  write: see,
});

const inCircle = (id: string, circle: readonly string[]): Advice => ({
  expected: '`see` that leads to a topic with a page of its own',
  found: circle.length === 1 ? `"${id}", which is this topic` : `a circle: ${[id, ...circle].join(' → ')}`,
  write: 'another topic; or take `see` out of one of them, and give it a definition',
});
