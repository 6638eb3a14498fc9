import { appendFileSync, constants, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { addresses } from '#lib/addresses.ts';
import { formatDate } from '#lib/dates.ts';
import type { Forward } from './redirects.ts';
import type { RenderedPages } from './rendered-pages.ts';
import { t } from '#content/strings.ts';
import { inline } from '#strings/inline.ts';

interface SiteFacts {
  outDir: string;
  siteUrl: string;
  basePath: string;
}

export interface OldAddress extends Forward {
  until?: string | undefined;
}

/**
 * Rules for Netlify and Cloudflare Pages. Without Netlify’s `!`, which Cloudflare refuses: Netlify serves the
 * forwarding page, Cloudflare the redirect.
 */
export function redirectRules(old: ReadonlyMap<string, OldAddress>, basePath: string): string {
  return [...old].map(([from, to]) => `${below(basePath, from)} ${hrefOf(to, basePath)} 301\n`).join('');
}

interface ForwardingFile {
  from: string;
  to: OldAddress;
  file: string;
}

/** Files for hosts that do not read `_redirects`: a forwarding page for an old page, a copy for an old file. */
export function forwardingFiles(old: ReadonlyMap<string, OldAddress>, outDir: string): ForwardingFile[] {
  return [...old].flatMap(([from, to]) => {
    const isPage = from.endsWith('/');
    if (!isPage && (to.address.endsWith('/') || !existsSync(path.join(outDir, to.address)))) return [];
    return [{ from, to, file: path.join(outDir, from, isPage ? 'index.html' : '') }];
  });
}

export function writeRedirects(old: ReadonlyMap<string, OldAddress>, site: SiteFacts, pages: RenderedPages): void {
  if (old.size === 0) return;
  // The 404 page is the template: it has the look of the site, and no address of its own.
  const frame = pages.frame ?? readFileSync(path.join(site.outDir, '404.html'), 'utf8');
  for (const { from, to, file } of forwardingFiles(old, site.outDir)) {
    mkdirSync(path.dirname(file), { recursive: true });
    if (from.endsWith('/')) {
      const page = pages.finish(path.relative(site.outDir, file), forwardingPage(frame, to, site));
      writeFileSync(file, page, { flag: 'wx' });
    } else {
      copyFileSync(path.join(site.outDir, to.address), file, constants.COPYFILE_EXCL);
    }
  }
  appendFileSync(path.join(site.outDir, '_redirects'), redirectRules(old, site.basePath));
}

/** Forwarding page: refreshes, says where to, and keeps the fragment where scripts run. */
function forwardingPage(frame: string, to: OldAddress, { siteUrl, basePath }: SiteFacts): string {
  const $ = load(frame);
  const href = hrefOf(to, basePath);
  const title = t.pageHasMoved;
  const name = $('meta[property="og:site_name"]').attr('content') ?? '';
  $('title').text(`${title} · ${name}`);
  $('meta[name="description"], meta[property^="og:"]').remove();
  $('head').append(
    $('<meta name="description">').attr('content', t.movedTo(siteUrl + href)),
    $('<link rel="canonical">').attr('href', siteUrl + below(basePath, to.address)),
    $('<meta http-equiv="refresh">').attr('content', `0; url=${href}`),
  );
  $('main h1').text(title).nextAll().remove();
  const link = $('<a data-moved>')
    .attr('href', href)
    .text(siteUrl + href);
  const until = to.until === undefined ? '' : t.stoodHereUntil(formatDate(to.until));
  $('main h1').after($('<p>').append(...inline<string | typeof link>(t.standsAt, { link }), until));
  $('main').append($('<script>').attr('src', addresses(basePath).file('moved.js')));
  // The serialiser adds empty values.
  return $.html().replace(' crossorigin=""', ' crossorigin').replace(' data-moved=""', ' data-moved');
}

function hrefOf({ address, id }: Forward, basePath: string): string {
  return below(basePath, address) + (id === undefined ? '' : `#${id}`);
}

function below(basePath: string, address: string): string {
  return basePath.slice(0, -1) + address;
}
