/**
 * Remembers what was loaded, by its key. What failed is loaded again when it is next wanted.
 *
 * @param load loads one
 */
export function once<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>();
  return (key) => {
    const loading = known.get(key) ?? load(key);
    known.set(key, loading);
    loading.catch(() => {
      if (known.get(key) === loading) known.delete(key);
    });
    return loading;
  };
}
