import { foldSpace } from './words.ts';

/** What a passage is made of: one block of an essay. */
export type PassageKind = 'paragraph' | 'quotation' | 'list' | 'table' | 'figure' | 'code';

/** The fragment of a passage's permanent address: `p1` is the first passage in reading order. */
export type PassageId = `p${number}`;

/** A section: from one of the editor's headings to the next. */
export interface Section {
  /** Fragment of the section's address, unique on its page. */
  id: string;
  /** The editor's heading, as plain text. */
  title: string;
  /** Level of the heading: 2 for a section, 3 for a part of one, and so on. */
  depth: number;
}

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
  /** The block as HTML that can stand anywhere: no frame, ids or note marks, a picture as its description in words. */
  html: string;
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
  /** Its paragraphs as HTML that can stand anywhere. */
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
  /** Id of a topic, such as `concepts/digital-divide`; or `person:` or `publication:` and the id of a record. */
  topic: string;
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

/**
 * A picture where only words can be shown: `[Picture: A bridge in the fog]`.
 *
 * @param description the picture's description, which may be empty
 */
export function pictureInWords(description: string): string {
  const words = foldSpace(description);
  return words === '' ? '[Picture]' : `[Picture: ${words}]`;
}

/**
 * Makes the fragment of a passage's address.
 *
 * @param number place in reading order, from 1
 */
export function passageId(number: number): PassageId {
  return `p${number}`;
}

/**
 * Reads the place of a passage from its fragment.
 *
 * @param id a fragment without `#`
 * @returns the place from 1, or undefined where the fragment is not a passage's
 */
export function passageNumber(id: string): number | undefined {
  const match = /^p([1-9]\d*)$/.exec(id);
  return match ? Number(match[1]) : undefined;
}

/**
 * Fragments that the essay page uses itself; a heading may not take one of them.
 * Passages (`p1`), ranges of them (`p1-p3`), notes (`fn-…`) and marks (`fnref-…`) are kept free by their form.
 */
const RESERVED = new Set([
  'text',
  'contents',
  'contents-list',
  'about-this-text',
  'author-note',
  'notes',
  'search',
  'search-field',
  'top',
]);

/**
 * Tells whether a fragment is kept for passages, ranges of them, notes or parts of the page.
 *
 * @param id a fragment without `#`
 */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id) || /^p[1-9]\d*(-p[1-9]\d*)?$|^fn(ref)?-/.test(id);
}
