import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Changes the pages of a built site, one after another.
 *
 * @param folder of the site
 * @param change gives the page as it is to be; its name is relative to the folder, with slashes
 */
export function changePages(folder: string, change: (html: string, name: string) => string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const html = readFileSync(file, 'utf8');
    const changed = change(html, path.relative(folder, file).split(path.sep).join('/'));
    if (changed !== html) writeFileSync(file, changed);
  }
}
