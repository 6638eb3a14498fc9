import type { Loader } from 'astro/loaders';
import { refuse } from '#lib/editor-error.ts';
import { filesBelow } from '../files.ts';
import { PAGE_TEXTS, renderPageText } from '../page-texts.ts';
import { readText } from '../read-text.ts';
import { reloading } from './reloading.ts';

/** Loads the texts of the editor for pages of the site, `<page>.md`, as HTML. The folder need not exist. */
export function loadPageTexts(folder: string): Loader {
  return reloading('pages', folder, async (_folder, { store, parseData, config }) => {
    const files = filesBelow(folder, '.md');
    const known = PAGE_TEXTS.map((page) => `${page}.md`);
    refuse(
      files
      .filter((name) => !known.includes(name))
      .map((name) => ({
        file: `${folder}/${name}`,
        expected: `one of ${known.join(', ')}`,
        found: `"${name}"`,
        write: 'one of these names: other pages have no text of an editor',
      })),
    );
    for (const page of PAGE_TEXTS) {
      const file = `${folder}/${page}.md`;
      const html = files.includes(`${page}.md`) ? renderPageText(readText(file), file, config.base) : '';
      store.set({ id: page, data: await parseData({ id: page, data: { html } }) });
    }
  });
}
