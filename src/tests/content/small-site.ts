import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Essay } from '#content/essay.ts';

/** A page as far as its addresses are concerned: the text of its main part. */
const page = (main: string): string =>
  `<html><head><title>A page</title></head><body><header></header><main>${main}</main></body></html>`;

/**
 * Writes the pages of essays with their headings and passages, and the page for wrong addresses, as a build would write
 * them, but for all that has no address.
 */
export function writeSite(folder: string, essays: readonly Essay[]): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write('404.html', page('<h1>Nothing is here</h1>'));
  write('index.html', page('<h1>Essays</h1>'));
  for (const { slug, sections, passages } of essays) {
    const headings = sections.map(({ id, title }) => `<h2 id="${id}">${title}</h2>`);
    const texts = passages.map(({ id, number, text }) => {
      const link = `<a class="passage-link" data-added href="#${id}">¶${number}</a>`;
      return `<div class="passage" id="${id}">${link}<p>${text}</p></div>`;
    });
    write(`essays/${slug}/index.html`, page(`<h1>An essay</h1>${headings.join('')}${texts.join('')}`));
  }
}
