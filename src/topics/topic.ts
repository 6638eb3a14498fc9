import type { TopicRef } from '#passages/topic-ref.ts';
import type { TopicId, TopicKind } from './kinds.ts';

/** A passage that the editor counts in or out. */
export interface EditorsChoice {
  /** Such as `lan#p9`. */
  passage: string;
  /** For readers, a sentence. */
  reason: string;
}

/** A topic, or a reference to one. */
export interface Topic {
  id: TopicId;
  kind: TopicKind;
  slug: string;
  /** As in the index: small letters, unless it is a name. */
  name: string;
  /** Other names in the essays. */
  otherNames: string[];
  /** Names that readers may search for, and no essay needs. */
  searchedAs: string[];
  /** One to three sentences of plain text; empty for a reference. */
  definition: string;
  /** Target of a reference, *see* in an index; null for a topic with a page. */
  see: TopicId | null;
  /** *See also* in an index. */
  related: TopicId[];
  /** Passages that speak of it without naming it. */
  added: EditorsChoice[];
  /** Passages that name it in passing. */
  removed: EditorsChoice[];
}

/** A subject with its names. */
export interface Named<Subject = TopicRef> {
  subject: Subject;
  names: string[];
  /** Default: true. */
  inflects?: boolean;
}
