/**
 * Makes a function that is asked for the same many times and does it once. A failure is not kept: who asks again has it
 * tried again.
 *
 * @param load loads or makes something
 */
export function kept<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>();
  return (key) => {
    const asked = known.get(key) ?? load(key);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}
