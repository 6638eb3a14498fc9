/** Keeps what `make` gives for the rest of a build. While developing, each call makes it anew, so that a change shows. */
export function onceABuild<T>(make: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => (import.meta.env.DEV ? make() : (kept ??= { value: make() }).value);
}
