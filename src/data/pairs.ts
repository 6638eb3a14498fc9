import { site } from '../site.ts';
import { getEssays, type Essay } from './essays.ts';

/** Two essays that are read side by side, in the order of the essays. */
export interface Pair {
  left: Essay;
  right: Essay;
}

/** Every two essays that have a page that compares them: all, or none where the collection is too large for that. */
export async function getPairs(): Promise<Pair[]> {
  const essays = await getEssays();
  if (essays.length > site.pairPagesUpTo) return [];
  return essays.flatMap((left, index) => essays.slice(index + 1).map((right) => ({ left, right })));
}
