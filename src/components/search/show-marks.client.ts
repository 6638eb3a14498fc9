import * as t from '#strings/chosen.ts';
import { attempt } from '../browser/load-trouble.client.ts';
import type * as Highlight from './highlight.client.ts';

/** Runs the part that highlights the words that a search has found. */
export function showMarks(mark: (part: typeof Highlight) => Promise<unknown>): void {
  attempt(t.theMarks, async () => {
    const part = await import('./highlight.client.ts');
    return mark(part);
  });
}
