/**
 * Shortest way from a node to one that is an end, without the start; undefined where there is none. A circle is a way
 * from a node to itself.
 */
export function shortestWay<T>(start: T, nextOf: (node: T) => Iterable<T>, isEnd: (node: T) => boolean): T[] | undefined {
  const cameFrom = new Map<T, T>();
  const queue = [start];
  for (const node of queue) {
    for (const next of nextOf(node)) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      if (isEnd(next)) return wayTo(next, start, cameFrom);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo<T>(end: T, start: T, cameFrom: ReadonlyMap<T, T>): T[] {
  const way = [end];
  for (let node = cameFrom.get(end); node !== undefined && node !== start; node = cameFrom.get(node)) way.unshift(node);
  return way;
}
