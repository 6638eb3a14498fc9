/**
 * Memoises an asynchronous function by its argument. A rejection is not kept: the next call tries again, also one that is
 * made while the rejection is pending, for its cause may be over by then.
 */
export function kept<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
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
