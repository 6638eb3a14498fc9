import { attempt } from '../browser/load-trouble.client.ts';
import type * as Highlight from './highlight.client.ts';

/** Has the words marked that a search has found. */
export function showMarks(mark: (part: typeof Highlight) => Promise<unknown>): void {
  attempt('The marks at the words that were found', async () => {
    const part = await import('./highlight.client.ts');
    return mark(part);
  });
}
