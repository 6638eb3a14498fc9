import type { SearchFiles } from '#search/index/publish.ts';
import { getWords } from './words.ts';

/** The search index, made from the passage model. */
export async function getSearchIndex(): Promise<SearchFiles> {
  return (await getWords()).searchIndex();
}
