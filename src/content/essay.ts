import type { EditorNote, Mention, Passage, Section } from '#passages/model.ts';
import type { EssayData } from './schemas.ts';
import type { Person, Publication } from './record-schemas.ts';

/** An essay with everything that pages show, its ids resolved. */
export interface Essay extends Omit<EssayData, 'authors' | 'credits' | 'publication' | 'foreignWords'> {
  slug: string;
  /** Distinguishing name in few words: `Lan`. */
  shortName: string;
  /** In the order in which the text names them. */
  authors: (Person & { id: string })[];
  /** Other people whom the text names, and their roles. */
  credits: { role: string; person: Person & { id: string } }[];
  publication: Publication & { id: string };
  passages: Passage[];
  sections: Section[];
  notes: EditorNote[];
  /** In reading order. */
  mentions: Mention[];
  /** Words of the author. */
  words: number;
  /** Reading time, rounded up. */
  minutes: number;
  /** Day of the last release with something new of it, by the ledger of addresses, or `not stated`. */
  edition: string;
  hasFormerAddresses: boolean;
  hasPassagePages: boolean;
}
