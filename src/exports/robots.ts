import * as t from '#strings/chosen.ts';
import type { PublishedSite } from './published-site.ts';

/**
 * `robots.txt`: robots may read everything (RFC 9309), and find the site map (https://www.sitemaps.org). They read it only
 * at the root of a host, so a site in a folder says what belongs there.
 */
export function robots({ to, absolute }: PublishedSite): string {
  const rules = `User-agent: *\nAllow: /\n\nSitemap: ${absolute(to.sitemap)}\n`;
  if (to.home === '/') return rules;
  return `# ${t.robotsElsewhere(absolute('/robots.txt'))}\n\n${rules}`;
}
