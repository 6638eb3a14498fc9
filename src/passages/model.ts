import type { PassageId } from './passage.ts';
import type { TopicRef } from './topic-ref.ts';

/** What a passage is made of: one block of an essay. */
export type PassageKind = 'paragraph' | 'quotation' | 'list' | 'table' | 'figure' | 'code';

/** A section: from one of the editor's headings to the next. */
export interface Section {
  /** Fragment of the section's address, unique on its page. */
  id: string;
  /** The editor's heading, as plain text. */
  title: string;
  /** Level of the heading: 2 for a section, 3 for a part of one, and so on. */
  depth: number;
}

/**
 * Letters of a text that stand in a row in HTML: start and end in the text, start and end in the HTML, in UTF-16 units.
 * Where the two are of one length, each unit is the same; else it is one sign that HTML or the author writes otherwise.
 */
export type HtmlRun = [start: number, end: number, htmlStart: number, htmlEnd: number];

/** One block of an essay as it is worked out from the essay's text, before its essay is known. */
export interface EssayPassage {
  /** Place in reading order, from 1. */
  number: number;
  id: PassageId;
  kind: PassageKind;
  /** The section that the passage stands in, or null before the first heading. */
  section: Pick<Section, 'id' | 'title'> | null;
  /** The author's words as plain text: no note marks, no numbers, white space folded. */
  text: string;
  /** The same with the numbers of its lists, which a page sets beside the words; only where there are any. */
  numbered?: string;
  /** Number of words in `text`. */
  words: number;
  /**
   * The block as HTML that can stand anywhere: no frame, ids or note marks, a picture as its description in words. Links
   * within the site have their address below its home page: see `withHome`.
   */
  html: string;
  /** Where the letters of `text` stand in `html`, in order. */
  runs: HtmlRun[];
  /** The same as Markdown (CommonMark with GFM), without the editor's comments. */
  markdown: string;
}

/** A passage of the collection: the unit that pages show, search finds and links point at. */
export interface Passage extends EssayPassage {
  /** Slug of the essay. */
  essay: string;
}

/** One of the editor's notes. */
export interface EditorNote {
  /** Fragment of the note's address, such as `fn-once`. */
  id: string;
  /** What the reader sees of its mark: its place in the list of notes, from 1. */
  label: string;
  /** Numbers of the passages in which its mark stands; none where it stands on a heading. */
  passages: number[];
  /** Its words as plain text. */
  text: string;
  /** Its paragraphs as HTML that can stand anywhere, as that of a passage. */
  html: string;
  /** The same as Markdown. */
  markdown: string;
}

/** What the Markdown pipeline leaves in an essay's front matter for everyone else to read. */
export interface EssayText {
  passages: EssayPassage[];
  sections: Section[];
  notes: EditorNote[];
  /** Which passages speak of which topics, people and publications, in reading order. */
  mentions: Mention[];
}

/** One place at which a passage names a topic. */
export interface NamedAt {
  /** The name as the editor wrote it, of which this may be an inflection. */
  name: string;
  /** Where it stands in the plain text of the passage, in UTF-16 units; `end` is behind it. */
  start: number;
  end: number;
}

/** A passage that speaks of a topic, and how that is known: by names, or by the editor's reason. */
export interface Mention {
  subject: TopicRef;
  /** Number of the passage in its essay, from 1. */
  passage: number;
  /** Where it is named, in order; empty where the editor added the passage. */
  places: NamedAt[];
  /** Why the editor added the passage; null where names say it. */
  reason: string | null;
}

/**
 * Finds the mentions of an essay.
 *
 * @param file the file of the essay
 * @param passages its passages, in reading order
 * @param language BCP 47 tag of the essay
 */
export type FindMentions = (file: string, passages: readonly EssayPassage[], language: string) => Mention[];
