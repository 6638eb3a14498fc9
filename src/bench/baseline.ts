import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';

/** Folder of the baseline. */
export const BASELINE = '.cache/bench/baseline';

/** Builds Pagefind's own interface over the same pages, indexed page by page as it comes: the page `/baseline/`. */
export async function buildBaseline(site: string): Promise<void> {
  rmSync(BASELINE, { recursive: true, force: true });
  cpSync(site, BASELINE, { recursive: true });
  rmSync(`${BASELINE}/_headers`, { force: true });
  const { index } = await createIndex({ rootSelector: 'article' });
  if (!index) throw new Error('The index of the baseline could not be started.');
  await index.addDirectory({ path: BASELINE, glob: 'essays/**/*.html' });
  await index.writeFiles({ outputPath: `${BASELINE}/pagefind` });
  await close();
  mkdirSync(`${BASELINE}/baseline`);
  writeFileSync(
    `${BASELINE}/baseline/index.html`,
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Baseline</title><link rel="icon" href="data:,">' +
      '<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">' +
      '<script type="module" src="/pagefind/pagefind-component-ui.js"></script>' +
      '<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results>',
  );
}
