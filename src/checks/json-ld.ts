import { parsedJson } from './references.ts';
import { decoded, elementsOf, homeOf, ofEachPage, type PageIssue } from './site.ts';

/**
 * Check: each block of JSON-LD can be read, names its vocabulary, and describes the page that it is on. That the words are
 * those of schema.org is proved by the types of `src/metadata/`.
 */
export const jsonLd = ofEachPage((page, site) =>
  elementsOf(page, 'script[type="application/ld+json"]').flatMap(
    (element) => faultOf(page.$(element).text(), homeOf(site) + page.address.slice(1)) ?? [],
  ),
);

/** @param own address of the page */
function faultOf(text: string, own: string): PageIssue | undefined {
  const block = parsedJson(text);
  if (block === undefined) return { code: 'json-ld-001', message: 'A block of JSON-LD is not JSON.' };
  const { '@context': context, '@graph': graph = [block] } = Object(block) as Record<string, unknown>;
  const nodes = [graph].flat().map((node) => Object(node) as Record<string, unknown>);
  if (context !== 'https://schema.org' || !nodes.every((node) => '@type' in node)) {
    const message = 'A block of JSON-LD is no object with "@context": "https://schema.org" and a "@type" or "@graph".';
    return { code: 'json-ld-002', message };
  }
  const names = nodes.flatMap((node) => [node['@id'], node.url]).filter((name) => typeof name === 'string');
  if (names.some((name) => decoded(name.replace(/#.*$/, '')) === own)) return undefined;
  const described = names.join(', ') || 'no address';
  return { code: 'json-ld-003', message: `A block of JSON-LD describes ${described}, not this page, ${own}.` };
}
