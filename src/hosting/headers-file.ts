import escapeRegExp from 'escape-string-regexp';
import { placeHeaders, type Headers } from './headers.ts';
import { fileKinds } from './media-types.ts';

export interface Rule {
  /** A path below the base path; `*` matches anything, a segment `:name` any segment. */
  pattern: string;
  headers: Headers;
}

/** Most rules that Cloudflare reads (developers.cloudflare.com/pages/platform/limits). */
const MOST_RULES = 100;

/**
 * Header rules of which no two give a path the same header: Cloudflare Pages joins the values of all that match
 * (developers.cloudflare.com/pages/configuration/headers).
 *
 * So there is a rule for each entry of the root, and a type only where a host would be wrong: they know pages, scripts and
 * pictures. Beyond the limit, files of the root have the headers of the host, which let browsers revalidate.
 */
export function headerRules(files: readonly string[], common: Headers): Rule[] {
  const everywhere = { pattern: '/*', headers: common };
  return [everywhere, ...typeRules(files), ...placeRules(files)].slice(0, MOST_RULES);
}

/** Folders, then files. */
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

/** Rules that match no page by mistake. */
function typeRules(files: readonly string[]): Rule[] {
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/index\.html$/, '')}`);
  return fileKinds
    .flatMap(({ type, patterns = [] }) => patterns.map((pattern) => ({ pattern, headers: { 'Content-Type': type } })))
    .filter(({ pattern }) => !pages.some((page) => netlifyPattern(pattern).test(page)));
}

/**
 * A pattern as Netlify reads it (`@netlify/headers-parser`): a slash at the end or before a `*` is optional, and beside a `*`
 * a dot is any character. So `/essays/*.md` matches `/essays/amd/`.
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

/** The file `_headers` of Netlify and Cloudflare Pages. */
export function headersFile(rules: readonly Rule[], basePath: string): string {
  const written = rules.map(({ pattern, headers }) =>
    [basePath + pattern.slice(1), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Made with the site, from src/hosting/.\n${written.join('\n\n')}\n`;
}
