import { isNode, vocabularyFaults, type Node } from './schema-org.ts';
import type { Issue, Page, Site } from './site.ts';

/** A node, and where it stands. */
interface Place {
  page: Page;
  /** Properties that lead to it from the top of its block: `author.affiliation`. */
  path: string;
}

/** Check: what pages say of themselves in JSON-LD is JSON, names its vocabulary, and keeps to it. */
export function jsonLd(site: Site): Issue[] {
  const issues: Issue[] = [];
  const places = new Map<Node, Place>();
  for (const page of site.pages) {
    for (const element of page.$('script[type="application/ld+json"]').toArray()) {
      const block = parse(page.$(element).text());
      if (block === undefined) {
        issues.push({ code: 'json-ld-001', file: page.file, message: 'A block of JSON-LD is not JSON.' });
      } else if (!isOfSchemaOrg(block)) {
        issues.push({
          code: 'json-ld-002',
          file: page.file,
          message: 'A block of JSON-LD is no object with "@context": "https://schema.org" and a "@type" or "@graph".',
        });
      } else collect(places, page, '', withoutContext(block));
    }
  }
  return [...issues, ...vocabularyIssues(places)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isOfSchemaOrg(block: unknown): block is object {
  if (typeof block !== 'object' || block === null) return false;
  return '@context' in block && block['@context'] === 'https://schema.org' && (isNode(block) || '@graph' in block);
}

function withoutContext(block: object): object {
  return Object.fromEntries(Object.entries(block).filter(([key]) => key !== '@context'));
}

/** Lists a value's nodes, those within others too. */
function collect(places: Map<Node, Place>, page: Page, path: string, value: unknown): void {
  if (Array.isArray(value)) value.forEach((item) => collect(places, page, path, item));
  else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) places.set(value, { page, path });
    for (const [key, inner] of Object.entries(value)) collect(places, page, path ? `${path}.${key}` : key, inner);
  }
}

function vocabularyIssues(places: ReadonlyMap<Node, Place>): Issue[] {
  return vocabularyFaults([...places.keys()]).flatMap(({ node, message }): Issue[] => {
    const place = places.get(node);
    if (!place) return [];
    return [
      { code: 'json-ld-003', file: place.page.file, message: place.path ? `${message} At ${place.path}.` : message },
    ];
  });
}
