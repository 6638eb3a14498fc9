import { readFileSync } from 'node:fs';
import { parseFeed } from 'feedsmith';
import type { PassagesFile } from '#exports/passages-schema.ts';
import { foldSpace } from '#lib/words.ts';
import { site as facts } from '#content/site.ts';
import { dataOf } from './passages-data.ts';
import { addressFrom, fileAt, homeOf, type Issue, type Page, type Site } from './site.ts';

type PublicEssay = PassagesFile['essays'][number];

const FEEDS = ['application/atom+xml', 'application/feed+json'];
/** Checked to be complete. Other formats of an essay need a reader of their own here. */
const TWINS = ['text/markdown', 'text/plain'];

/**
 * Check: each essay is complete as Markdown and as plain text, the feeds have the newest essays, and the head of each essay
 * writes out the addresses that paper cannot link.
 */
export function texts(site: Site): Issue[] {
  const data = dataOf(site);
  const home = site.pages.find(({ address }) => address === '/');
  if (!data || !home || data.essays.length === 0) return [];
  return [
    ...FEEDS.flatMap((type) => checkFeed(site, home, type, data)),
    ...data.essays.flatMap((essay) => {
      const name = fileAt(site, new URL(essay.address, homeOf(site)).pathname);
      const page = site.pages.find(({ file }) => file === `${site.folder}/${name ?? ''}`);
      if (!page) return [];
      return [...TWINS.flatMap((type) => checkTwin(site, page, type, essay, data)), ...checkHead(page, essay)];
    }),
  ];
}

function alternateOf(site: Site, page: Page, type: string): string | undefined {
  const href = page.$(`link[rel=alternate][type="${type}"]`).attr('href');
  const name = href === undefined ? undefined : fileAt(site, addressFrom(site, page, href).pathname);
  return name === undefined ? undefined : `${site.folder}/${name}`;
}

function checkTwin(
  site: Site,
  page: Page,
  type: string,
  { slug, title, address }: PublicEssay,
  data: PassagesFile,
): Issue[] {
  const file = alternateOf(site, page, type);
  if (file === undefined) return [{ code: 'text-001', file: page.file, message: `The page names no text as ${type}.` }];
  // List numbers are not among the words of a passage.
  const withoutNumbers = (text: string): string => text.replaceAll(/(?<= )\d+\. /g, '');
  const lines = readFileSync(file, 'utf8').split('\n').map(withoutNumbers);
  const own = data.passages.filter(({ essay }) => essay === slug);
  const isPlain = type === 'text/plain';
  const wanted = own.map((passage) => `¶${passage.number} ${isPlain ? passage.text : `<${passage.address}>`}`);
  const lacks = wanted.filter((line) => !lines.includes(withoutNumbers(line)));
  if (isPlain && lines[0] !== title) lacks.push(`the title ${title}`);
  if (!lines.some((line) => line.includes(address))) lacks.push(`the address ${address}`);
  return lacks.map((what) => ({ code: 'text-001', file, message: `The text lacks ${what}.` }));
}

function checkFeed(site: Site, home: Page, type: string, data: PassagesFile): Issue[] {
  const file = alternateOf(site, home, type);
  const issue = (message: string): Issue => ({ code: 'feed-001', file: file ?? home.file, message });
  if (file === undefined) return [issue(`The page names no feed as ${type}.`)];
  const entries = entriesOf(readFileSync(file, 'utf8'));
  if (!entries) return [issue('No reader of feeds can read the feed.')];
  const expected = Math.min(data.essays.length, facts.essaysInFeeds);
  const ids = new Set(entries.map(({ id }) => id));
  return [
    ...(ids.size === expected ? [] : [issue(`The feed has ${ids.size} essays instead of ${expected}.`)]),
    ...entries.flatMap(({ title = '', url = '', html = '' }) => {
      const essay = data.essays.find(({ address }) => address === url);
      if (essay?.title !== title) return [issue(`The feed has "${title}" at ${url}, which is no essay.`)];
      const place = data.passages.find((passage) => passage.essay === essay.slug)?.address ?? url;
      return html.includes(`href="${place}"`) ? [] : [issue(`The feed has "${title}" without its passages.`)];
    }),
  ];
}

/** Entries of an Atom or JSON feed; undefined where it is neither. */
function entriesOf(text: string): Partial<Record<'id' | 'title' | 'url' | 'html', string | undefined>>[] | undefined {
  try {
    const { format, feed } = parseFeed(text);
    if (format === 'json')
      return (feed.items ?? []).map(({ id, title, url, content_html: html }) => ({ id, title, url, html }));
    if (format !== 'atom') return undefined;
    return (feed.entries ?? []).map(({ id, title, links, content }) => ({
      id,
      title: title?.value.trim(),
      url: links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
      html: content?.value,
    }));
  } catch {
    return undefined;
  }
}

/** On paper no link can be followed: the head writes out both addresses. */
function checkHead({ $, file }: Page, { address, original }: PublicEssay): Issue[] {
  const words = foldSpace($('article > header').first().text());
  return [address, original]
    .filter((written) => !words.includes(written))
    .map((written) => ({ code: 'paper-001', file, message: `The head of the essay does not write out ${written}.` }));
}
