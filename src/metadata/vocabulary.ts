import type { ArticleType } from '#content/schemas.ts';
import type { PublicationKind } from '#content/record-schemas.ts';

/* The types and properties of schema.org that descriptions use. JSON leaves out what is undefined. */

interface Thing {
  '@id'?: string;
  url?: string | undefined;
  name?: string;
  alternateName?: string[] | undefined;
  description?: string | undefined;
  image?: string;
  sameAs?: string | undefined;
  subjectOf?: Article[] | undefined;
}

interface Work extends Thing {
  inLanguage?: string;
  isPartOf?: WebSite;
}

export interface Organization extends Thing {
  '@type': 'Organization';
}

export interface Person extends Thing {
  '@type': 'Person';
  givenName?: string;
  familyName?: string;
  affiliation?: Organization | undefined;
}

export interface Article extends Work {
  '@type': ArticleType;
  headline?: string;
  author?: Person[];
  publisher?: Organization;
  /** ISO 8601. */
  datePublished?: string | undefined;
  isBasedOn?: Article;
  hasPart?: WebPageElement[] | undefined;
  wordCount?: number;
}

interface WebPageElement extends Thing {
  '@type': 'WebPageElement';
}

export interface WebPage extends Work {
  '@type': 'WebPage';
  about?: Article[];
}

export interface WebSite extends Work {
  '@type': 'WebSite';
  hasPart?: Article[] | undefined;
  /** `query-input` annotates the braces of the template: https://schema.org/docs/actions.html. */
  potentialAction?: {
    '@type': 'SearchAction';
    target: { '@type': 'EntryPoint'; urlTemplate: string };
    'query-input': string;
  };
}

export const PUBLICATION_TYPES = {
  magazine: 'Periodical',
  journal: 'Periodical',
  newspaper: 'Newspaper',
  website: 'WebSite',
} as const satisfies Record<PublicationKind, string>;

export interface PublicationThing extends Work {
  '@type': (typeof PUBLICATION_TYPES)[PublicationKind];
  hasPart?: Article[] | undefined;
}

export interface DefinedTermSet extends Work {
  '@type': 'DefinedTermSet';
  hasDefinedTerm?: DefinedTerm[] | undefined;
  mentions?: TopicThing[] | undefined;
}

export interface DefinedTerm extends Thing {
  '@type': 'DefinedTerm';
  inDefinedTermSet?: DefinedTermSet;
}

/** A topic that is no term of the index. */
export interface TopicThing extends Thing {
  '@type': 'Person' | 'Organization' | 'Event' | 'Place' | 'CreativeWork';
}
