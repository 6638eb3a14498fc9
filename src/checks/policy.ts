import type { Element } from 'domhandler';
import { attributesOf, type Issue, type Page, type Site } from './site.ts';

const POLICY = 'meta[http-equiv="content-security-policy" i]';

/**
 * Check: no page has what its policy forbids: inline style sheets, scripts, handlers, `javascript:` addresses. The check of
 * the HTML finds style attributes; JSON-LD is data, which no policy applies to (HTML, "data block").
 *
 * Every page has the same policy before it loads anything: a meta policy does not apply to what precedes it (HTML, "pragma
 * directives").
 */
export function policy(site: Site): Issue[] {
  const first = site.pages.find(({ $ }) => $(POLICY).length > 0);
  return site.pages.flatMap((page) => [
    ...forbiddenIn(page).map((what) => {
      return { code: 'policy-001', file: page.file, message: `The policy forbids ${what}.` };
    }),
    ...(first === undefined ? [] : differences(page, first)),
  ]);
}

function differences({ $, file }: Page, other: Page): Issue[] {
  const policies = $(POLICY);
  const isFirst = policies.prevAll('script, link, style').length === 0;
  if (isFirst && policies.length === 1 && policies.attr('content') === other.$(POLICY).attr('content')) return [];
  const message = `The page does not say, before it loads anything, the one policy that ${other.file} says.`;
  return [{ code: 'policy-002', file, message }];
}

function forbiddenIn(page: Page): string[] {
  const within = page.$<Element, string>('style, script:not([src], [type="application/ld+json"])').toArray();
  const attributes = attributesOf(page)
    .filter(
      ({ tag, name, value }) => name.startsWith('on') || (!/^a(rea)?$/.test(tag) && /^\s*javascript:/i.test(value)),
    )
    .map(({ tag, name, value }) => `${name}="${value}" of <${tag}>`);
  return [...within.map(({ tagName }) => `what stands in <${tagName}>`), ...attributes];
}
