/**
 * Memoises a promise by key. A failure is forgotten; who asked while it was pending gets another try, as its cause may be
 * over by then.
 */
export function once<T, K = void>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>();
  return (key) => {
    const asked = known.get(key)?.catch(() => load(key)) ?? load(key);
    known.set(key, asked);
    asked.catch(() => {
      if (known.get(key) === asked) known.delete(key);
    });
    return asked;
  };
}
