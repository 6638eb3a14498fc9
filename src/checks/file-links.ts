import { readFileSync } from 'node:fs';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { load } from 'cheerio';
import { formatOf, type LinkSyntax } from '#lib/formats.ts';
import { checkReference, idsOfPages } from './links.ts';
import { htmlReferences, isOwn, jsonReferences, stringsIn, type Reference } from './references.ts';
import { readCollection } from '#search/engine/collection.ts';
import type { Manifest } from '#search/index/manifest.ts';
import { elementsOf, homeOf, type Issue, type Site } from './site.ts';

/** Extracts the addresses of a file. `file` is its name for messages, `root` the absolute address of the home page. */
type Reader = (text: string, file: string, root: string) => Reference[] | Promise<Reference[]>;

/** Readers of the formats of `lib/formats.ts`. */
const READERS: Record<LinkSyntax, Reader> = { json, markdown, text: plainText, xml };

/** Readers of other files, by name. The bundler resolves its own references in `_astro/`. */
const OTHERS: readonly [RegExp, Reader][] = [
  [/^_astro\//, () => []],
  // Words of the essays, not links.
  [/^search\/(words|places|texts)\//, () => []],
  [/^search\/index\.json$/, searchRecords],
  [/^_redirects$/, redirects],
  [/\.xml$/, xml],
  [/\.json$/, json],
  [/\.md$/, markdown],
  [/\.txt$/, plainText],
];

const processor = await createMarkdownProcessor({ syntaxHighlight: false, smartypants: false });

/**
 * Check: every address of the site in the files for other programs (feeds, site map, data, Markdown, plain text, rules for
 * hosts) and in the records of the search leads to a page and a place that exist.
 */
export async function fileLinks(site: Site): Promise<Issue[]> {
  const root = homeOf(site);
  const ids = idsOfPages(site);
  const issues: Issue[] = [];
  for (const name of site.files) {
    const format = formatOf(name);
    const read = format ? READERS[format.links] : OTHERS.find(([end]) => end.test(name))?.[1];
    if (!read) continue;
    const file = `${site.folder}/${name}`;
    const references = await read(readFileSync(file, 'utf8'), file, root);
    issues.push(...references.flatMap((reference) => checkReference(site, ids, reference)));
  }
  return issues;
}

/** HTML within another file: relative addresses have no base there. */
function inner(html: string, file: string, root: string): Reference[] {
  return htmlReferences(load(html, null, false), file, root);
}

function xml(text: string, file: string, root: string): Reference[] {
  const $ = load(text, { xml: true });
  return elementsOf({ $ }, '*').flatMap((element): Reference[] => {
    const by = `<${element.tagName}>`;
    // OpenSearch: `{searchTerms}` is no part of the address.
    const attributes = Object.values(element.attribs).map((value) => value.replace(/\{[^}]*\}/g, ''));
    const own = $(element).children().length === 0 ? $(element).text().trim() : '';
    const addresses = [...attributes, own].filter((value) => isOwn(value, root));
    const { href } = element.attribs;
    if (href !== undefined && !isOwn(href, root)) addresses.push(href);
    const inText = /<\w+[^>]*\s(href|src)=/.test(own) ? inner(own, file, root) : [];
    return [...addresses.map((address) => ({ file, by, address, loads: false })), ...inText];
  });
}

function json(text: string, file: string, root: string): Reference[] {
  const html = stringsIn(JSON.parse(text)).filter(([, value]) => /<\w+[^>]*\s(href|src)=/.test(value));
  return [...jsonReferences(text, file, root), ...html.flatMap(([, value]) => inner(value, file, root))];
}

/** In the Markdown of an essay, `#p3` is a place on the page of that essay. */
async function markdown(text: string, file: string, root: string): Promise<Reference[]> {
  const [twin] = /essays\/[^/]+(?=\.md$)/.exec(file) ?? [];
  const { code } = await processor.render(text);
  return inner(twin === undefined ? code : code.replaceAll('href="#', `href="${root}${twin}/#`), file, root);
}

function plainText(text: string, file: string, root: string): Reference[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"]+/g)]
    .map(([address]) => address.replace(/[.,;:!?)\]}’”]+$/, ''))
    .filter((address) => isOwn(address, root))
    .map((address) => ({ file, by: 'The text', address, loads: false }));
}

function redirects(text: string, file: string, root: string): Reference[] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([from, to]) => from !== '' && !from?.startsWith('#') && to !== undefined)
    .map(([, to = '']) => ({ file, by: 'The rule', address: new URL(to, root).href, loads: false }));
}

function searchRecords(text: string, file: string, root: string): Reference[] {
  const { units } = readCollection(JSON.parse(text) as Manifest, (slug) => `essays/${slug}/`);
  const by = 'The index of the search';
  return units.map(({ url }) => ({ file, by, address: new URL(url, root).href, loads: false }));
}
