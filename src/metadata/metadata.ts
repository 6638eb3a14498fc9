import { CARD } from './card-size.ts';
import { NOT_STATED } from '#lib/dates.ts';
import type { Name } from '#lib/names.ts';
import type { PublicationKind } from '#content/record-schemas.ts';

/** A `meta` element: what a page tells programs about itself. */
export interface MetaTag {
  /** Name, as in HTML and Dublin Core. */
  name?: string;
  /** Property of the Open Graph. One element may carry both, which says the same thing once to two kinds of reader. */
  property?: string;
  content: string;
}

/** A text as reference managers file it: as it was first published. */
export interface CitedText {
  title: string;
  authors: readonly Name[];
  /** ISO date, or {@link NOT_STATED}. */
  published: string;
  publication: { name: string; kind?: PublicationKind | undefined };
  /** BCP 47 tag. */
  language: string;
}

export interface PageFacts {
  /** Title of the page's subject, without the site's name. */
  title: string;
  description: string;
  siteName: string;
  /** BCP 47 tag of the document, which stands for the text as well where no other is named. */
  language: string;
  type: 'website' | 'article';
  /**
   * Absolute address; left out where the page has none of its own. The page's, whatever search engines list in its place:
   * a preview is made of the page that this names.
   */
  address?: string | undefined;
  /** Picture of the page for previews elsewhere: its absolute address, and its words. */
  card?: { address: string; alt: string } | undefined;
  /** The text that the page shows, where it shows one that is cited. */
  text?: CitedText | undefined;
}

/** Item types of Zotero that differ from what it makes of any other page, a web page. */
const ZOTERO_TYPES: Partial<Record<PublicationKind, string>> = {
  magazine: 'magazineArticle',
  newspaper: 'newspaperArticle',
  journal: 'journalArticle',
};

/**
 * The `meta` elements of a page: description, Open Graph (https://ogp.me/), and Dublin Core where a text is cited (DCMI,
 * elements 1.1).
 *
 * Dublin Core rather than `citation_title` and its kin: those say “journal article” to every reference manager that
 * knows them. Without them Zotero takes the page for a web page; `z:itemType`, of its own vocabulary, names another type.
 */
export function metaTags(page: PageFacts): MetaTag[] {
  const { title, description, siteName, language, type, address, card, text } = page;
  return [
    { name: 'description', property: 'og:description', content: description },
    ...titleTags(title, text?.title),
    ...(text ? textTags(text, language) : []),
    { property: 'og:type', content: type },
    { property: 'og:site_name', content: siteName },
    ...(address ? [{ property: 'og:url', content: address }] : []),
    ...(card ? cardTags(card) : []),
  ];
}

/** The title of the page and that of the text: one element where they are the same. */
function titleTags(title: string, ofText: string | undefined): MetaTag[] {
  if (title === ofText) return [{ name: 'DC.title', property: 'og:title', content: title }];
  const own = { property: 'og:title', content: title };
  return ofText === undefined ? [own] : [own, { name: 'DC.title', content: ofText }];
}

function textTags({ authors, published, publication, language }: CitedText, ofDocument: string): MetaTag[] {
  const zoteroType = publication.kind && ZOTERO_TYPES[publication.kind];
  return [
    // With the comma no program has to guess which part is the family name.
    ...authors.map(({ family, given }) => ({ name: 'DC.creator', content: `${family}, ${given}` })),
    { name: 'DC.source', content: publication.name },
    ...(language === ofDocument ? [] : [{ name: 'DC.language', content: language }]),
    ...(published === NOT_STATED ? [] : [{ name: 'DC.date', property: 'article:published_time', content: published }]),
    ...(zoteroType ? [{ name: 'z:itemType', content: zoteroType }] : []),
  ];
}

function cardTags({ address, alt }: NonNullable<PageFacts['card']>): MetaTag[] {
  return [
    { property: 'og:image', content: address },
    { property: 'og:image:width', content: String(CARD.width) },
    { property: 'og:image:height', content: String(CARD.height) },
    { property: 'og:image:alt', content: alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
