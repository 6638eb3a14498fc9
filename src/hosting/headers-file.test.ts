import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import escapeRegExp from 'escape-string-regexp';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { folderWith } from '#tests/temp-folder.ts';
import { runs } from '#tests/runs.ts';
import { headerRules, headersFile } from './headers-file.ts';
import { commonHeaders, headersFor } from './headers.ts';

/** What a host would send: the values of each header, by its name in small letters. */
type Sent = Map<string, string[]>;

/** Says what a host sends with a path, by its file of headers. */
type Host = (file: string) => Promise<(pathname: string) => Sent>;

interface HostRule {
  fits: RegExp;
  values: [name: string, value: string][];
}

function sentBy(rules: readonly HostRule[], pathname: string): Sent {
  const sent: Sent = new Map();
  for (const [name, value] of rules.filter(({ fits }) => fits.test(pathname)).flatMap(({ values }) => values)) {
    sent.set(name.toLowerCase(), [...(sent.get(name.toLowerCase()) ?? []), value]);
  }
  return sent;
}

/**
 * As Cloudflare Pages reads and matches (cloudflare/workers-sdk, packages/pages-shared, `parseHeaders.ts` and
 * `rules-engine.ts`): one `*` in a path, at most 100 rules and 2,000 characters in a line; all that fit apply.
 */
const cloudflare: Host = (file) => {
  const rules: HostRule[] = [];
  for (const line of file.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    expect(line.length).toBeLessThanOrEqual(2000);
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.values.push([name, value]);
    else {
      expect(line).toMatch(/^\/[^*]*\*?[^*]*$/);
      const source = escapeRegExp(line)
        .replace('\\*', '.*')
        .replaceAll(/:[A-Za-z]\w*/g, '[^/]+');
      rules.push({ fits: new RegExp(`^${source}$`), values: [] });
    }
  }
  expect(rules.length).toBeLessThanOrEqual(100);
  return Promise.resolve((pathname) => sentBy(rules, pathname));
};

const { folder, remove } = folderWith({});
afterAll(remove);

/** As Netlify's own parser reads and matches. */
const netlify: Host = async (file) => {
  const name = path.join(folder, '_headers');
  writeFileSync(name, file);
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [name],
    configHeaders: undefined,
    minimal: false,
  });
  expect(errors).toEqual([]);
  const rules = headers
    .filter((rule) => 'forRegExp' in rule)
    .map(({ forRegExp, values }) => ({ fits: forRegExp, values: Object.entries(values) }));
  return (pathname) => sentBy(rules, pathname);
};

const hosts = [
  ['Cloudflare Pages', cloudflare],
  ['Netlify', netlify],
] as const;

const SITE = [
  ...[
    '404.html',
    'index.html',
    'about/index.html',
    'index/index.html',
    'index/s/index.html',
    'people/boris/index.html',
  ],
  ...[
    'essays/paris/index.html',
    'essays/paris/cite/index.html',
    'essays/paris/p/3/index.html',
    'essays/paris/card.png',
  ],
  ...['essays/paris.md', 'essays/paris.txt'],
  ...['bib', 'biblatex.bib', 'ris', 'csl.json'].flatMap((ending) => [`essays/paris/cite/paris.${ending}`]),
  ...['atom.xml', 'feed.json', 'passages.json', 'passages.schema.json', 'opensearch.xml', 'sitemap-0.xml', 'llms.txt'],
  ...['_astro/a.css', '_astro/a.js', '_astro/a.webp', 'favicon.svg', 'card.png', 'theme.js', 'robots.txt'],
  ...['search/topics/concepts/feed.json', 'others/one.unknown', '.well-known/security.txt', 'SHA256SUMS'],
];

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

describe.each(hosts)('%s', (_, host) => {
  it.each(['/', '/reader/'])('sends all headers of each file once, below %s', async (basePath) => {
    const send = await host(headersFile(headerRules(SITE, commonHeaders()), basePath));
    for (const file of SITE) {
      const sent = Object.fromEntries(send(basePath + addressOf(file).slice(1)));
      // Hosts know the types of pages, scripts and pictures.
      const told =
        /\.(bib|ris|csl\.json|md)$|^essays\/.*txt$|^(atom|opensearch)\.xml$|^(feed|.*schema)\.json$|llms|SHA/;
      const expected = Object.entries(headersFor(addressOf(file)))
        .filter(([name]) => name !== 'Content-Type' || told.test(file))
        .map(([name, value]) => [name.toLowerCase(), [value]]);
      expect({ file, sent }).toEqual({ file, sent: Object.fromEntries(expected) as unknown });
    }
  });

  it('sends no header twice and none that is wrong, whatever the site is called and has', async () => {
    const part = fc.constantFrom(
      ...['essays', 'essays-of-md', 'paris', 'amd', 'habib', 'index', 'cite', 'p', '3', 'search', 'atom', 'txt', 'css'],
    );
    const ending = fc.constantFrom('.md', '.txt', '.bib', '.ris', '.csl.json', '.json', '.png', '.js', '/index.html');
    const name = fc.tuple(fc.array(part, { minLength: 1, maxLength: 4 }), ending);
    const files = fc.array(name.map(([parts, end]) => parts.join('/') + end)).map((some) => [...SITE, ...some]);
    await fc.assert(
      fc.asyncProperty(files, async (all) => {
        const send = await host(headersFile(headerRules(all, commonHeaders()), '/'));
        for (const file of all) {
          const address = addressOf(file);
          const right = Object.entries(headersFor(address)).map(([key, value]) => [key.toLowerCase(), value]);
          for (const [key, values] of send(address))
            expect([address, key, values]).toEqual([address, key, [new Map(right as [string, string][]).get(key)]]);
        }
      }),
      { numRuns: runs(30, 1000) },
    );
  });

  it('does not take a page for a text, whatever its name ends in', async () => {
    const files = [...SITE, 'essays/amd/index.html', 'essays/btxt/index.html'];
    const send = await host(headersFile(headerRules(files, commonHeaders()), '/'));
    for (const address of ['/essays/amd/', '/essays/btxt/']) expect(send(address).get('content-type')).toBeUndefined();
  });

  it('sends the policy with every path, of a site with more files than there can be rules', async () => {
    const many = Array.from({ length: 150 }, (__, index) => `picture-${String(index)}.png`);
    const send = await host(headersFile(headerRules([...SITE, ...many], commonHeaders()), '/'));
    for (const address of ['/', '/picture-149.png', '/nowhere', '/essays/nowhere/']) {
      expect(send(address).get('content-security-policy')).toEqual([headersFor('/')['Content-Security-Policy']]);
    }
    expect(send('/_astro/a.js').get('cache-control')).toEqual(['public, max-age=31536000, immutable']);
  });
});
