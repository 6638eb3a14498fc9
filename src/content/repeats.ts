/** Each item that has the key of an earlier one, with the first item of that key. */
export function* repeats<T>(items: Iterable<T>, keyOf: (item: T) => unknown): Generator<[later: T, first: T]> {
  const firsts = new Map<unknown, T>();
  for (const item of items) {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first !== undefined) yield [item, first];
    else firsts.set(key, item);
  }
}
