import escapeRegExp from 'escape-string-regexp';
import { commonHeaders, placeHeaders, type Headers } from './headers.ts';
import { fileKinds } from './media-types.ts';

/** Headers that are sent with every path that a pattern fits. */
export interface Rule {
  /** A path below the base path, in which `*` stands for anything, and a part `:name` for any part. */
  pattern: string;
  headers: Headers;
}

/** How many rules Cloudflare reads (developers.cloudflare.com/pages/platform/limits). */
const MOST_RULES = 100;

/**
 * The table of headers as rules of which no two give a path the same header: Cloudflare Pages sends the values of all that
 * fit, joined (developers.cloudflare.com/pages/configuration/headers).
 *
 * So what depends on the place is said for each entry of the root, and the type only where a host would be wrong: they know
 * pages, scripts and pictures. Where there are too many, files of the root are sent as the host sends them by itself, to be
 * asked for each time.
 */
export function headerRules(files: readonly string[]): Rule[] {
  const everywhere = { pattern: '/*', headers: commonHeaders };
  return [everywhere, ...typeRules(files), ...placeRules(files)].slice(0, MOST_RULES);
}

/** Folders first, then files. */
function placeRules(files: readonly string[]): Rule[] {
  const entries = [...new Set(files.map((file) => file.replace(/\/.*/, '/')))].sort();
  const folders = entries.filter((entry) => entry.endsWith('/')).map((entry) => `/${entry}*`);
  const own = entries
    .filter((entry) => !entry.endsWith('/'))
    .map((entry) => (entry === 'index.html' ? '/' : `/${entry}`));
  const patterns = [...folders, ...own];
  return patterns
    .filter((pattern) => !folders.some((other) => other !== pattern && netlifyPattern(other).test(pattern)))
    .map((pattern) => ({ pattern, headers: placeHeaders(pattern) }));
}

/** Rules that fit no page by mistake. */
function typeRules(files: readonly string[]): Rule[] {
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/index\.html$/, '')}`);
  return fileKinds
    .flatMap(({ type, told = [] }) => told.map((pattern) => ({ pattern, headers: { 'Content-Type': type } })))
    .filter(({ pattern }) => !pages.some((page) => netlifyPattern(pattern).test(page)));
}

/**
 * How Netlify understands a pattern (`@netlify/headers-parser`): a slash at the end makes no difference, nor does one before
 * a `*`, and beside a `*` a dot is any letter. So `/essays/*.md` fits `/essays/amd/`.
 */
function netlifyPattern(pattern: string): RegExp {
  const parts = pattern.split('/').filter(Boolean);
  const sources = parts.map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    if (part === '*') return '?.*';
    return part.includes('*') ? part.replaceAll('*', '.*') : escapeRegExp(part);
  });
  return new RegExp(`^/${sources.join('/')}/?$`, 'iu');
}

/** Writes rules as Netlify and Cloudflare Pages read them from the file `_headers`. */
export function headersFile(rules: readonly Rule[], basePath: string): string {
  const written = rules.map(({ pattern, headers }) =>
    [basePath + pattern.slice(1), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Made with the site, from src/hosting/headers.ts.\n${written.join('\n\n')}\n`;
}
