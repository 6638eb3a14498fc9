import type { Element } from 'domhandler';
import type { Issue, Page, Site } from './site.ts';

/** Where a page says its policy, for hosts that send none. */
const POLICY = 'meta[http-equiv="content-security-policy" i]';

/**
 * Check: nothing stands within a page that its policy forbids, so that a browser would drop it: style sheets, scripts,
 * handlers, addresses that are scripts. Style in an attribute is for the check of the HTML, links are for that of links.
 *
 * Every page says the same policy, before it loads anything: what comes before is not under it (HTML, "pragma directives").
 *
 * A block of JSON-LD is data: no browser runs it, and the policy does not apply to it (HTML, "data block").
 */
export function policy(site: Site): Issue[] {
  const first = site.pages.find(({ $ }) => $(POLICY).length > 0);
  return site.pages.flatMap((page) => [
    ...forbiddenIn(page).map((what): Issue => {
      return { code: 'policy-001', file: page.file, message: `The policy forbids ${what}.` };
    }),
    ...(first === undefined || saysPolicy(page, first) ? [] : [unlike(page, first)]),
  ]);
}

function saysPolicy({ $ }: Page, other: Page): boolean {
  const policies = $(POLICY);
  const isFirst = policies.prevAll('script, link, style').length === 0;
  return isFirst && policies.length === 1 && policies.attr('content') === other.$(POLICY).attr('content');
}

function unlike({ file }: Page, other: Page): Issue {
  const message = `The page does not say, before it loads anything, the one policy that ${other.file} says.`;
  return { code: 'policy-002', file, message };
}

function forbiddenIn({ $ }: Page): string[] {
  const within = $<Element, string>('style, script:not([src], [type="application/ld+json"])').toArray();
  const attributes = $<Element, string>('*')
    .toArray()
    .flatMap(({ tagName, attribs }) =>
      Object.entries(attribs)
        .filter(
          ([name, value]) => name.startsWith('on') || (!/^a(rea)?$/.test(tagName) && /^\s*javascript:/i.test(value)),
        )
        .map(([name, value]) => `${name}="${value}" of <${tagName}>`),
    );
  return [...within.map(({ tagName }) => `what stands in <${tagName}>`), ...attributes];
}
