import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortestWay } from './shortest-way.ts';

/** Edges between nodes 0 to 7. */
const graph = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
const nextIn = (edges: [number, number][]) => (node: number) =>
  edges.flatMap(([from, to]) => (from === node ? [to] : []));

/** Number of steps to each node, by walking all ways of up to eight steps. */
function distances(edges: [number, number][], start: number): Map<number, number> {
  const found = new Map<number, number>();
  let layer = new Set([start]);
  for (let step = 1; step <= 8; step += 1) {
    layer = new Set([...layer].flatMap(nextIn(edges)));
    for (const node of layer) if (!found.has(node)) found.set(node, step);
  }
  return found;
}

it('follows edges, ends at an end, and no way is shorter; there is none only where there is no way', () => {
  fc.assert(
    fc.property(graph, fc.nat(7), fc.nat(7), (edges, start, end) => {
      const way = shortestWay(start, nextIn(edges), (node) => node === end);
      expect(way?.length).toBe(distances(edges, start).get(end));
      way?.forEach((node, index) => expect(nextIn(edges)(way[index - 1] ?? start)).toContain(node));
      if (way) expect(way.at(-1)).toBe(end);
    }),
  );
});

it('a circle is a way back to the start', () => {
  const see = new Map([['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'a']]);
  const circle = (start: string) => shortestWay(start, (node) => [see.get(node) ?? []].flat(), (node) => node === start);
  expect(circle('a')).toEqual(['b', 'c', 'a']);
  expect(circle('d')).toBeUndefined();
});
