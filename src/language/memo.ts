/** Memoises by key. */
export function memo<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const result = make(key);
    made.set(key, result);
    return result;
  };
}

/** Results of texts in memory, at most: the words of a large collection. */
const MOST_KNOWN = 1 << 16;
/** UTF-16 units of a text whose result is remembered. */
const LONGEST_KNOWN = 32;

/** Memoises short texts: few words make up most of a text. */
export function remembered<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KNOWN) return workOut(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const result = workOut(text);
    known.set(text, result);
    return result;
  };
}
