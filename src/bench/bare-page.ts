import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { writeFile } from '#environment/files.ts';
import { FIRST_PAINT } from '#hosting/inline.ts';
import { precompress } from '#hosting/precompress.ts';
import { writeHostFiles } from '#hosting/write-host-files.ts';

/** A page with only the words of an essay. */
export function bareWords(essay: string): string {
  const $ = load(essay);
  const words = $('main p')
    .toArray()
    .map((paragraph) => `<p>${$('<i>').text($(paragraph).text()).html() ?? ''}</p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>${words.join('\n')}`;
}

/** The page of an essay without style and script. */
export function bareMarkup(essay: string): string {
  const $ = load(essay);
  $('script, style, link').remove();
  return $.html();
}

/** Makes a site of one page, with the headers and the compressed forms of any other. */
export async function bareSite(folder: string, page: string): Promise<string> {
  mkdirSync(folder);
  for (const name of ['index.html', '404.html']) writeFileSync(path.join(folder, name), page);
  // The policy names what is inline by files with these names.
  const $ = load(page);
  $('style').each((index, style) =>
    writeFile(path.join(folder, `_astro/${FIRST_PAINT}.${index}.css`), $(style).text()),
  );
  writeHostFiles(folder, { basePath: '/', precompress: true });
  await precompress(folder, { precompress: true });
  return folder;
}
