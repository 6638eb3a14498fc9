/** What has been made, by its maker. */
const kept = new Map<() => unknown, unknown>();

// While developing: Astro sends it when it has read what was saved, and `build/vite/content-reload.ts` as a file is saved.
import.meta.hot?.on('astro:content-changed', () => kept.clear());

/** Keeps what `make` gives for the rest of a build, and while developing until a file of the content changes. */
export function onceABuild<T>(make: () => T): () => T {
  return () => {
    if (!kept.has(make)) kept.set(make, make());
    return kept.get(make) as T;
  };
}
