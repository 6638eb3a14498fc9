import { sha256 } from '../checksums.ts';
import type { Around } from './prerender.ts';

/** What a build that makes a part of the pages does besides. */
export interface PartOfBuild {
  /** What stands around Astro’s prerenderer. */
  around(folder: string): Around;
  /** After rendering, in the staging folder. Gives notices. */
  finish(folder: string): string[];
}

/** True for what the bundler and the pictures of essays give. */
export const isBundled = (file: string): boolean => file.startsWith('_astro/');

/** Names the bundle by its files, which are named by their contents. */
export function bundleOf(files: Iterable<string>): string {
  return sha256(Buffer.from([...files].filter(isBundled).sort().join('\n')));
}

/**
 * Puts something around the prerenderer of a build into a folder.
 *
 * @param bundled is called once the scripts and styles are in the folder, and no page is
 */
export function aroundPrerenderer(around: Around, bundled: (folder: string) => void): PartOfBuild['around'] {
  return (folder) => (whole) => {
    const inner = around(whole);
    return {
      ...inner,
      async setup() {
        bundled(folder);
        await inner.setup?.();
      },
    };
  };
}
