import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { diskEdition } from '../disk-edition.ts';
import { sites } from '../sites.ts';

let folder: string;
/** The pages of the edition for a disk, by their files. */
let pages: Map<string, CheerioAPI>;
beforeAll(() => {
  folder = diskEdition();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  pages = new Map(files.map((name) => [path.join(folder, name), read(path.join(folder, name))]));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Read by the quicker of two parsers: that pages are in order is for the check of the HTML. */
function read(file: string): CheerioAPI {
  return load(readFileSync(file, 'utf8'), { xml: { xmlMode: false } });
}

/** Every address that a page names. */
function addressesOf($: CheerioAPI): string[] {
  const named = ['href', 'src', 'action'].flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  );
  const refresh = /url=(.*)/.exec($('meta[http-equiv=refresh]').attr('content') ?? '')?.[1];
  return refresh === undefined ? named : [...named, refresh];
}

it('leads from every page to files that are there, and to places in them', () => {
  expect(pages.size).toBeGreaterThan(100);
  const ids = new Map(
    [...pages].map(([file, $]) => [
      file,
      new Set(
        $('[id]')
          .get()
          .map((one) => $(one).attr('id')),
      ),
    ]),
  );
  const wrong: string[] = [];
  for (const [file, $] of pages) {
    const here = `file://${file.split(path.sep).map(encodeURIComponent).join('/')}`;
    for (const address of addressesOf($)) {
      const { protocol, pathname, hash } = new URL(address, here);
      if (protocol !== 'file:') continue;
      const target = decodeURIComponent(pathname);
      const id = decodeURIComponent(hash.slice(1).replace(/:~:.*/s, ''));
      const isFile = statSync(target, { throwIfNoEntry: false })?.isFile() === true;
      const leads = isFile && (id === '' || ids.get(target)?.has(id) !== false);
      if (!leads || !target.startsWith(folder)) wrong.push(`${file}: ${address}`);
    }
  }
  expect(wrong).toEqual([]);
});

it('has nothing in it that needs a server', () => {
  for (const [file, $] of pages) {
    expect([file, $('script[src], noscript, [integrity], [crossorigin]').length]).toEqual([file, 0]);
  }
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))).toEqual([]);
});

it('loses no word', () => {
  for (const [file, $] of pages) {
    const built = read(path.join(sites.main.env.OUT_DIR, path.relative(folder, file)));
    expect([file, $('body').text()]).toEqual([file, built('body').text()]);
  }
});
