import type { TopicRef } from '#passages/topic-ref.ts';
import type { TopicId, TopicKind } from './kinds.ts';

/** A passage that the editor counts in or out, and why. */
export interface EditorsChoice {
  /** Slug of the essay and fragment of the passage: `lan#p9`. */
  passage: string;
  /** A sentence, shown to readers. */
  reason: string;
}

/** What readers look up: an entry of the index, with what the essays call it. */
export interface Topic {
  id: TopicId;
  kind: TopicKind;
  slug: string;
  /** As the index writes it: a name with its capitals, else small letters. */
  name: string;
  /** What the essays also call it. Each is found in one of them at least. */
  otherNames: string[];
  /** What readers may call it, and the essays need not. */
  searchedAs: string[];
  /** One to three sentences by the editor, plain text; empty for a reference. */
  definition: string;
  /** The topic that this one only refers to, as *see* in an index does; null for a topic with a page of its own. */
  see: TopicId | null;
  /** Topics that the editor refers to, as *see also* in an index does. */
  related: TopicId[];
  /** Passages that speak of it without naming it. */
  added: EditorsChoice[];
  /** Passages that name it in passing. */
  removed: EditorsChoice[];
}

/** Something with names that passages may mention. */
export interface Named<Subject = TopicRef> {
  subject: Subject;
  names: string[];
  /** Whether its names inflect; unless said, they do. Those of people do not: Williams is not more than one William. */
  inflects?: boolean;
}
