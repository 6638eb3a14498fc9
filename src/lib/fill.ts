/**
 * Puts items into parts, in order, each as full as `limit` allows; an item that is larger has a part of its own. `sizeOf`
 * gives the size of an item, which may be another at the beginning of a part.
 */
export function* fill<T>(
  items: Iterable<T>,
  limit: number,
  sizeOf: (item: T, isFirst: boolean) => number,
): Generator<T[]> {
  let part: T[] = [];
  let size = 0;
  for (const item of items) {
    if (part.length > 0 && size + sizeOf(item, false) > limit) {
      yield part;
      part = [];
      size = 0;
    }
    size += sizeOf(item, part.length === 0);
    part.push(item);
  }
  if (part.length > 0) yield part;
}
