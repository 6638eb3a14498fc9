import patterns from '#styles/page-patterns.css?url';
import { loadStyle } from './load-style.client.ts';

/** Adds a style sheet to the page, with the patterns that an essay lacks. Resolves when both apply; throws a LoadError. */
export async function loadWithPatterns(url: string): Promise<void> {
  await Promise.all([loadStyle(patterns), loadStyle(url)]);
}
