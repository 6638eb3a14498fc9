import type { Range } from '#language/group.ts';
import type { PassageId } from './passage.ts';
import type { TopicRef } from './topic-ref.ts';

export type PassageKind = 'paragraph' | 'quotation' | 'list' | 'table' | 'figure' | 'code';

/** A section, from one of the editor's headings to the next. */
export interface Section {
  /** Fragment of its address. */
  id: string;
  /** Heading as plain text. */
  title: string;
  /** Level of the heading: 2 for a section, 3 for a subsection. */
  depth: number;
}

/**
 * A run of letters: start and end in the text, start and end in the HTML, in UTF-16 units. Of equal length, each unit
 * corresponds; otherwise it is one character written in two ways.
 */
export type HtmlRun = [start: number, end: number, htmlStart: number, htmlEnd: number];

/** A block of an essay, before its essay is known. */
export interface EssayPassage {
  /** Position in reading order, from 1. */
  number: number;
  id: PassageId;
  kind: PassageKind;
  /** Null before the first heading. */
  section: Pick<Section, 'id' | 'title'> | null;
  /** The author's words as plain text: no note marks, no numbers, white space folded. */
  text: string;
  /** The same with list numbers; only where there are any. */
  numbered?: string;
  words: number;
  /**
   * HTML that can stand anywhere: no frame, ids or note marks, a picture as its description. Links within the site are
   * relative to its home page: see `withHome`.
   */
  html: string;
  /** Runs of `text` in `html`, in order. */
  runs: HtmlRun[];
  /** The same as Markdown (CommonMark with GFM), without the editor's comments. */
  markdown: string;
}

/** A passage of the collection: the unit that pages show, search finds and links point at. */
export interface Passage extends EssayPassage {
  /** Slug of the essay. */
  essay: string;
}

export interface EditorNote {
  /** Fragment of its address, such as `fn-once`. */
  id: string;
  /** Number in the list of notes, from 1, as its mark shows it. */
  label: string;
  /** Numbers of the passages with its mark; none where that is on a heading. */
  passages: number[];
  /** As plain text. */
  text: string;
  /** Paragraphs as HTML that can stand anywhere, as that of a passage. */
  html: string;
  /** As Markdown. */
  markdown: string;
}

/** Data that the Markdown pipeline leaves in an essay's front matter. */
export interface EssayText {
  passages: EssayPassage[];
  sections: Section[];
  notes: EditorNote[];
  /** Mentions of topics, people and publications, in reading order. */
  mentions: Mention[];
}

/** A place in the plain text of a passage where it names a topic. */
export interface NamedAt extends Range {
  /** The name as the editor wrote it; the text may have an inflection. */
  name: string;
}

/** A passage that mentions a topic, by a name in it or by the editor's decision. */
export interface Mention {
  subject: TopicRef;
  /** Number of the passage, from 1. */
  passage: number;
  /** Places of names, in order; empty where the editor added the passage. */
  places: NamedAt[];
  /** The editor's reason for an added passage, else null. */
  reason: string | null;
}

export type FindMentions = (file: string, passages: readonly EssayPassage[], language: string) => Mention[];
