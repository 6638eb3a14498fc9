import { createEngine, type SearchEngine } from './engine.ts';
import { openPagefind } from './pagefind.ts';
import { topicSource } from './topic-source.ts';
import { wordSource } from './words-source.ts';

/** Where the parts of the search are. Addresses are absolute, those of folders end in a slash. */
export interface EngineSettings {
  /** Folder of Pagefind's index. */
  bundle: string;
  /** Folder of the lists of words, and of topics. */
  words: string;
  /** Path that the site is served under. */
  base: string;
  /** The build of the site that the page is of. */
  edition: string;
}

/** Files that every search needs, by their addresses. */
function filesOfStart({ bundle, words, edition }: EngineSettings): string[] {
  return [`${words}words.json`, `${bundle}wasm.unknown.pagefind`, `${bundle}pagefind-entry.json?ts=${edition}`];
}

/**
 * Loads everything that a first search needs, at once.
 *
 * @param settings where it is
 * @param askAhead asks for files before they are needed; see `fetch-ahead.ts`
 * @throws IndexError where something cannot be had, or is of another build
 */
export async function openEngine(
  settings: EngineSettings,
  askAhead: (addresses: readonly string[]) => void = () => undefined,
): Promise<SearchEngine> {
  const { bundle, words, base, edition } = settings;
  askAhead(filesOfStart(settings));
  const source = wordSource(words);
  const topics = topicSource(words);
  // Without them passages are found all the same.
  topics.list().catch(() => undefined);
  const manifest = source.manifest();
  manifest.then(
    ({ ahead = [] }) => askAhead(ahead.map((name) => bundle + name)),
    () => undefined,
  );
  const [backend] = await Promise.all([openPagefind(bundle, base, edition), manifest]);
  return createEngine(backend, { ...source, manifest: () => manifest }, edition, topics);
}
