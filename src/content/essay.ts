import type { EditorNote, Mention, Passage, Section } from '#passages/model.ts';
import type { EssayData, Person, Publication } from './schemas.ts';

/** An essay with everything that pages show of it. Ids are resolved, the passages are worked out. */
export interface Essay extends Pick<
  EssayData,
  | 'title'
  | 'titleInSentenceCase'
  | 'titleInferredFrom'
  | 'published'
  | 'publishedNote'
  | 'original'
  | 'kind'
  | 'schemaType'
  | 'rights'
  | 'language'
  | 'summary'
  | 'authorNote'
  | 'source'
> {
  /** The last part of its address. */
  slug: string;
  /** What tells it from the others in few words: `Lan`. */
  shortName: string;
  /** The authors, in the order in which the text names them. */
  authors: (Person & { id: string })[];
  /** Others whom the text names, and as what. */
  credits: { role: string; person: Person & { id: string } }[];
  publication: Publication & { id: string };
  passages: Passage[];
  sections: Section[];
  notes: EditorNote[];
  /** Which passages speak of which topics, people and publications, in reading order. */
  mentions: Mention[];
  /** Number of words of the author. */
  words: number;
  /** Whole minutes that reading takes. */
  minutes: number;
  /** The day on which this site last brought something of it, by the ledger of addresses, or `not stated`. */
  edition: string;
  /** Whether places of it had other addresses before. */
  hasFormerAddresses: boolean;
  /** Whether each of its passages has a page of its own. */
  hasPassagePages: boolean;
}
