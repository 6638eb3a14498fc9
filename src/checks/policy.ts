import type { Element } from 'domhandler';
import type { Issue, Page, Site } from './site.ts';

/**
 * Check: nothing stands within a page that its policy forbids, so that a browser would drop it: style sheets, scripts,
 * handlers, addresses that are scripts. Style in an attribute is for the check of the HTML, links are for that of links.
 *
 * A block of JSON-LD is data: no browser runs it, and the policy does not apply to it (HTML, "data block").
 *
 * @param site the built site
 */
export function policy(site: Site): Issue[] {
  return site.pages.flatMap((page) =>
    forbiddenIn(page).map((what): Issue => {
      return { code: 'policy-001', file: page.file, message: `The policy forbids ${what}.` };
    }),
  );
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
