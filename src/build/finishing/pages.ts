import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files-of.ts';

/** Changes the pages of a built site, one after another. */
export function changePages(folder: string, change: (html: string, name: string) => string): void {
  for (const name of filesOf(folder).filter((one) => one.endsWith('.html'))) {
    const file = path.join(folder, name);
    const html = readFileSync(file, 'utf8');
    const changed = change(html, name);
    if (changed !== html) writeFileSync(file, changed);
  }
}
