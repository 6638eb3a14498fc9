/*
 * A page as Zotero would save it. This is not Zotero, but a small model of rules read in two of its translators,
 * “Embedded Metadata” (as of 27 April 2026) and “RDF” (as of 19 June 2026), as far as these pages touch them. Each
 * function says which rule it stands for.
 */

/** Parts of a page that the translators read. */
export interface Seen {
  /** Each `meta` element: its name, or else its property, and its content. */
  tags: { key: string; content: string }[];
  documentTitle: string;
  /** Language of the document. */
  language: string;
  canonical: string | undefined;
  /** `datetime` of the first `time` that has one. */
  firstTime: string | undefined;
}

/** An item of Zotero's library, as far as it is filled from a page. */
export interface Item {
  type: string;
  title: string;
  authors: { family: string; given: string }[];
  publication: string | undefined;
  date: string | undefined;
  language: string;
  url: string | undefined;
  abstract: string | undefined;
}

/** Names that are read as statements about the page; a full stop, colon or underline follows. */
const PREFIX = /^(dc|dcterms|og|article|z|prism|bibo)[.:_](.)(.*)$/i;

/** Types that Zotero knows, of those that are looked at here. */
const TYPES = ['magazineArticle', 'newspaperArticle', 'journalArticle', 'webpage', 'blogPost', 'document'];

/** Types in which the name of the site stands in for a publication. */
const OF_A_SITE = ['webpage', 'blogPost', 'newspaperArticle'];

/** Works out what is saved of a page. */
export function save(page: Seen): Item {
  const said = statements(page.tags);
  const tag = (name: string): string | undefined => page.tags.find(({ key }) => key.toLowerCase() === name)?.content;
  const type = typeOf(page.tags, said);
  const siteName = OF_A_SITE.includes(type) ? first(said, 'og.site_name') : undefined;
  return {
    type,
    title: first(said, 'dc.title', 'dcterms.title', 'og.title') ?? page.documentTitle,
    authors: (said.get('dc.creator') ?? said.get('dcterms.creator') ?? []).map(author),
    publication: first(said, 'prism.publicationName', 'dc.source', 'dcterms.source') ?? siteName,
    // A date that nobody stated is looked for in the page itself.
    date:
      tag('citation_date') ??
      first(said, 'prism.publicationDate', 'article.published_time', 'dc.date', 'dcterms.date') ??
      page.firstTime,
    language: tag('citation_language') ?? first(said, 'dc.language', 'dcterms.language') ?? page.language,
    url: first(said, 'og.url') ?? page.canonical,
    abstract: first(said, 'og.description', 'dcterms.abstract') ?? first(said, 'dc.description') ?? tag('description'),
  };
}

/** Embedded Metadata, `init`: a name may hold several, apart by spaces; the first letter after the prefix is made small. */
function statements(tags: Seen['tags']): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const { key, content } of tags) {
    for (const name of key.split(/\s+/)) {
      const [, prefix = '', initial = '', rest = ''] = PREFIX.exec(name) ?? [];
      if (prefix === '' || content === '') continue;
      const property = `${prefix.toLowerCase()}.${initial.toLowerCase()}${rest}`;
      said.set(property, [...(said.get(property) ?? []), content]);
    }
  }
  return said;
}

/** RDF, `getFirstResults`: the first property that is there decides. */
function first(said: Map<string, string[]>, ...properties: string[]): string | undefined {
  return properties.map((property) => said.get(property)?.[0]).find((value) => value !== undefined);
}

/**
 * The order of precedence of Embedded Metadata, `init`, and RDF, `detectType`: a journal's title decides; then a type of
 * Zotero's own, the Open Graph's “website”, a type of Dublin Core; then what is supposed where nothing decides: a journal
 * article where there is a `citation_title`, else a web page. The Open Graph's “article” comes after that, so never.
 */
function typeOf(tags: Seen['tags'], said: Map<string, string[]>): string {
  const has = (name: string): boolean => tags.some(({ key }) => key.toLowerCase() === name);
  if (has('citation_journal_title')) return 'journalArticle';
  const own = first(said, 'z.itemType', 'z.type');
  if (own !== undefined && TYPES.includes(own)) return own;
  if (first(said, 'og.type') === 'website') return 'webpage';
  const core = first(said, 'dc.type', 'dcterms.type');
  if (core !== undefined && TYPES.includes(core)) return core;
  if (core !== undefined && /^(journal ?)?article$/i.test(core)) return 'journalArticle';
  return has('citation_title') ? 'journalArticle' : 'webpage';
}

/** `cleanAuthor`: the family name is before the comma; where there is none, the last word. */
function author(name: string): Item['authors'][number] {
  const [family, given] = name.split(/,\s*/);
  if (family !== undefined && given !== undefined) return { family, given };
  const words = name.split(' ');
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}
