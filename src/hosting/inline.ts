import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Hashes of what stands inline in the pages of a site, as a policy writes them (CSP 3, 2.3.1). */
export interface Inline {
  scripts: readonly string[];
  styles: readonly string[];
}

export const NOTHING_INLINE: Inline = { scripts: [], styles: [] };

/** The script that runs before the first paint. */
const SCRIPT = 'theme.js';

/** Begins the names of style sheets that stand in pages: a few of a site, each for all pages that load the same. */
export const FIRST_PAINT = 'first-paint';
const STYLE = new RegExp(`^_astro/${FIRST_PAINT}\\.[\\w-]+\\.css$`);

/** Files whose content stands in the pages that would load them: the first paint waits for nothing then. */
export function isInline(file: string): boolean {
  return file === SCRIPT || STYLE.test(file);
}

/** The shortest hash that policies and integrity allow; one of 384 bits would take 20 bytes more of each page. */
export function sha256(content: Buffer | string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** Hashes of the files of a site whose content stands in its pages. */
export function inlineOf(folder: string, files: readonly string[]): Inline {
  const hashes = (some: readonly string[]) => some.map((file) => sha256(readFileSync(path.join(folder, file))));
  return {
    scripts: hashes(files.filter((file) => file === SCRIPT)),
    styles: hashes(files.filter((file) => STYLE.test(file)).sort()),
  };
}
