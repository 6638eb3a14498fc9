import path from 'node:path';
import type { Settings } from '#environment/settings.ts';
import { isWithin } from '../folders.ts';

/**
 * Tells what the development server need not watch: what builds write. Each file takes a watcher of the system, of which
 * there are few. Content may lie there, too.
 */
export function unwatched({ contentDir, outDir }: Pick<Settings, 'contentDir' | 'outDir'>): (file: string) => boolean {
  const [content, ...written] = [contentDir, outDir, '.cache'].map((folder) => path.resolve(folder));
  return (file) => {
    const isWritten = written.some((folder) => isWithin(file, folder));
    return isWritten && !(content !== undefined && isWithin(file, content));
  };
}
