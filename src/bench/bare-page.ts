import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { precompress } from '#hosting/precompress.ts';
import { writeHostFiles } from '#hosting/write-host-files.ts';

/** A site of one page with only the words of an essay, with the same headers and compressed forms. */
export async function barePage(folder: string, essay: string): Promise<string> {
  const $ = load(essay);
  const words = $('main p')
    .toArray()
    .map((paragraph) => `<p>${$('<i>').text($(paragraph).text()).html() ?? ''}</p>`);
  mkdirSync(folder);
  const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  const page = `<!doctype html><html lang="en"><meta charset="utf-8">${viewport}<title>Bare</title>${words.join('\n')}`;
  for (const name of ['index.html', '404.html']) writeFileSync(path.join(folder, name), page);
  writeHostFiles(folder, { basePath: '/', precompress: true });
  await precompress(folder, { precompress: true });
  return folder;
}
