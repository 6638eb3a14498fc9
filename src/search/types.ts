/** A stretch of an excerpt; `hit` where the query matched it. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

/** Something that the search found, with the address that leads to it. */
export interface SearchHit {
  /** Address with fragment, below the site's base path. */
  url: string;
  /** What was found: a passage, the note on the author, or the head of the essay. */
  kind: 'passage' | 'author-note' | 'essay';
  /** Title of the essay. */
  essay: string;
  /** Names of the authors, joined. */
  author: string;
  /** Place of the passage in its essay, from 1; only for a passage. */
  number?: number;
  /** Title of the section that the passage stands in. */
  section?: string;
  excerpt: ExcerptPart[];
  /** How well it matches; only to be compared within one search. */
  score: number;
}

/** The part of a Pagefind result's data that is used here. Locations are indexes of words in `content`. */
export interface PageData {
  url: string;
  /** The indexed text of the page, words separated by white space. */
  content: string;
  meta: Record<string, string | undefined>;
  /** Every element of the page that has an id, in document order, with the index of the first word after its start. */
  anchors: { element: string; id: string; text?: string | null; location: number }[];
  /** The words that matched. */
  weighted_locations: { location: number }[];
}
