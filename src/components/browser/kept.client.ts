/**
 * Makes a function that is asked for the same many times and does it once. A failure is not kept: who asks again has it
 * tried again, also who asks while it is about to fail, for what it fails of may be over by then.
 *
 * @param load loads or makes something
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
