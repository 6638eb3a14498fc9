import { attempt } from '../load-trouble.ts';
import type * as Highlight from './highlight.ts';

/**
 * Has the words marked that a search has found.
 *
 * @param mark does so, with the part that can
 */
export function showMarks(mark: (part: typeof Highlight) => Promise<unknown>): void {
  attempt('The marks at the words that were found', async () => {
    const part = await import('./highlight.ts');
    return mark(part);
  });
}
