import path from 'node:path';
import { filesBelow } from '#content/files.ts';
import type { Shard } from '#environment/settings.ts';

/** Slug of the essay that a page or file belongs to, by its path below the base path; undefined for all else. */
export function essayOf(pathname: string): string | undefined {
  return /^\/?essays\/([^/.]+)/.exec(pathname)?.[1];
}

/** True if a route can have paths of essays; `segments` are the parts of its path. */
export function mayBeOfEssays(segments: readonly (readonly { content: string; dynamic: boolean }[])[]): boolean {
  const [first] = segments;
  return first?.every(({ content, dynamic }) => dynamic || content === 'essays') ?? false;
}

/** Slugs of all essays, in order. */
export function slugsOf(contentDir: string): string[] {
  const names = filesBelow(`${contentDir}/essays`, '.mdx').filter((name) => /^[^/]+\.mdx$/.test(name));
  return names.map((name) => path.basename(name, '.mdx'));
}

/** Every n-th essay: neighbours in the list, which are often of one size, come into different parts. */
export function shareOf({ number, of }: Shard, slugs: readonly string[]): string[] {
  return slugs.filter((_slug, index) => index % of === number - 1);
}
