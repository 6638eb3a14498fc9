import type { PublishedSite } from './published-site.ts';

/**
 * What robots may read, which is everything, and where the list of the pages is (RFC 9309; https://www.sitemaps.org).
 *
 * Robots ask for this file at the root of a host and nowhere else. A site in a folder can only say what belongs there.
 *
 * @param site the site
 */
export function robots({ to, absolute }: PublishedSite): string {
  const rules = `User-agent: *\nAllow: /\n\nSitemap: ${absolute(to.sitemap)}\n`;
  if (to.home === '/') return rules;
  return `# Robots read only ${absolute('/robots.txt')}: these lines belong there.\n\n${rules}`;
}
