import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { filesOf } from '#environment/files.ts';
import { pseudo, sites } from '../sites.ts';

const { OUT_DIR, SEARCH_URL } = pseudo.env;
const SOURCE = `connect-src 'self' ${SEARCH_URL}/`;
const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');

/** Scripts of a site that name something. */
const scriptsWith = (folder: string, text: string): string[] =>
  filesOf(folder).filter((file) => file.endsWith('.js') && read(folder, file).includes(text));

it.each(['_headers', '.htaccess', 'vercel.json', 'hosts/nginx.conf', 'hosts/Caddyfile'])(
  'The policy of a host lets pages ask the search server of a site that has one: %s',
  (file) => {
    expect(read(OUT_DIR, file)).toContain(SOURCE);
    expect(read(sites.main.env.OUT_DIR, file)).toContain("connect-src 'self';");
  },
);

it.each(['index.html', 'search/index.html', '404.html'])('So does the policy within a page: %s', (file) => {
  const policy = load(read(OUT_DIR, file))('meta[http-equiv=content-security-policy]').attr('content');
  expect(policy).toContain(`${SOURCE};`);
});

it('The scripts of a site have the search of the browser, or that of a server, not both', () => {
  expect(scriptsWith(OUT_DIR, SEARCH_URL)).toHaveLength(1);
  expect(scriptsWith(OUT_DIR, 'search_after')).toHaveLength(1);
  expect(scriptsWith(OUT_DIR, 'places/')).toEqual([]);
  expect(scriptsWith(sites.main.env.OUT_DIR, 'search_after')).toEqual([]);
  expect(scriptsWith(sites.main.env.OUT_DIR, 'places/')).toHaveLength(1);
});

it('The page on what is kept says where queries go', () => {
  const about = (folder: string): string => load(read(folder, 'privacy/index.html'))('main').text();
  expect(about(OUT_DIR)).toContain('search.example.org');
  expect(about(sites.main.env.OUT_DIR)).not.toContain('goes to');
});

it('The search page of such a site preloads no index of its own', () => {
  expect(load(read(OUT_DIR, 'search/index.html'))('link[rel=preload][as=fetch]')).toHaveLength(0);
});

it('Such a site has of an index what is exported, and not what a browser would look words up in', () => {
  const listsOf = (folder: string) =>
    new Set(filesOf(folder).flatMap((file) => /^search\/(\w+)\//.exec(file)?.[1] ?? []));
  expect(listsOf(OUT_DIR)).toEqual(new Set(['texts', 'topics']));
  expect(listsOf(sites.main.env.OUT_DIR)).toEqual(new Set(['near', 'places', 'texts', 'topics']));
});
