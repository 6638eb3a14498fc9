import { decoded, homeOf, type Issue, type Page, type Site } from './site.ts';

/**
 * Check: each block of JSON-LD can be read, names its vocabulary, and describes the page that it is on. That the words are
 * those of schema.org is proved by the types of `src/metadata/`.
 */
export function jsonLd(site: Site): Issue[] {
  return site.pages.flatMap((page) =>
    page
      .$('script[type="application/ld+json"]')
      .toArray()
      .flatMap((element): Issue[] => {
        const issue = faultOf(page.$(element).text(), page, site);
        return issue ? [{ ...issue, file: page.file }] : [];
      }),
  );
}

function faultOf(text: string, page: Page, site: Site): Pick<Issue, 'code' | 'message'> | undefined {
  let block: unknown;
  try {
    block = JSON.parse(text);
  } catch {
    return { code: 'json-ld-001', message: 'A block of JSON-LD is not JSON.' };
  }
  const { '@context': context, '@graph': graph = [block] } = Object(block) as Record<string, unknown>;
  const nodes = [graph].flat().map((node) => Object(node) as Record<string, unknown>);
  if (context !== 'https://schema.org' || !nodes.every((node) => '@type' in node)) {
    const message = 'A block of JSON-LD is no object with "@context": "https://schema.org" and a "@type" or "@graph".';
    return { code: 'json-ld-002', message };
  }
  const own = homeOf(site) + page.address.slice(1);
  const names = nodes.flatMap((node) => [node['@id'], node.url]).filter((name) => typeof name === 'string');
  if (names.some((name) => decoded(name.replace(/#.*$/, '')) === own)) return undefined;
  const described = names.join(', ') || 'no address';
  return { code: 'json-ld-003', message: `A block of JSON-LD describes ${described}, not this page, ${own}.` };
}
