import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { attributesOf, elementsOf, ofEachPage, type Issue, type Page, type PageIssue, type Site } from './site.ts';

const POLICY = 'meta[http-equiv="content-security-policy" i]';

/** Directives for what is inline in an element. */
const DIRECTIVES: Readonly<Record<string, string>> = { style: 'style-src', script: 'script-src' };

/**
 * Check: no page has what its policy, or that of the hosts, forbids: inline style sheets and scripts without their hash,
 * handlers, `javascript:` addresses. The check of the HTML finds style attributes; JSON-LD is data, which no policy applies
 * to (HTML, "data block").
 *
 * But for its hashes, every page has the same policy before it loads anything: a meta policy does not apply to what precedes it (HTML, "pragma
 * directives").
 */
export function policy(site: Site): Issue[] {
  const first = site.pages.find(({ $ }) => $(POLICY).length > 0);
  const ofHosts = site.files.has('_headers') ? policyOfHosts(`${site.folder}/_headers`) : undefined;
  const ofPage = ofEachPage((page) => [
    ...forbiddenIn(page, ofHosts).map((what) => ({ code: 'policy-001', message: `The policy forbids ${what}.` })),
    ...(first === undefined ? [] : differences(page, first)),
  ]);
  return ofPage(site);
}

function differences({ $ }: Page, other: Page): PageIssue[] {
  const policies = $(POLICY);
  const isFirst = policies.prevAll('script, link, style').length === 0;
  const [own, others] = [policies, other.$(POLICY)].map((one) => withoutHashes(one.attr('content')));
  if (isFirst && policies.length === 1 && own === others) return [];
  const message = `The page does not say, before it loads anything, the one policy that ${other.file} says.`;
  return [{ code: 'policy-002', message }];
}

const withoutHashes = (written: string | undefined) => written?.replaceAll(/ 'sha256-[^']+'/g, '');

function policyOfHosts(file: string): string {
  return /^ {2}Content-Security-Policy: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

function forbiddenIn(page: Page, ofHosts: string | undefined): string[] {
  const { $ } = page;
  const policies = [$(POLICY).attr('content') ?? '', ofHosts ?? []].flat();
  const within = elementsOf(page, 'style, script:not([src], [type$=json])').filter(
    (element) => !policies.every((written) => allows(written, element.tagName, $(element).text())),
  );
  const attributes = attributesOf(page)
    .filter(
      ({ tag, name, value }) => name.startsWith('on') || (!/^a(rea)?$/.test(tag) && /^\s*javascript:/i.test(value)),
    )
    .map(({ tag, name, value }) => `${name}="${value}" of <${tag}>`);
  return [...within.map(({ tagName }) => `what stands in <${tagName}>`), ...attributes];
}

function allows(written: string, tagName: string, content: string): boolean {
  const hash = createHash('sha256').update(content).digest('base64');
  const directive = written.split('; ').find((one) => one.startsWith(`${DIRECTIVES[tagName] ?? ''} `));
  return directive?.includes(` 'sha256-${hash}'`) === true;
}
