import { NOT_STATED, statedDate } from '#lib/dates.ts';
import { joinNames, type Name } from '#lib/names.ts';
import { openingOf, type Opening } from '#passages/opening.ts';
import * as t from '#strings/chosen.ts';

/** Author of the words of a line. */
export type Voice = 'author' | 'site' | 'editor';

/** Parts of a line below the rule. */
export type Line = { text: string; voice: Voice }[];

/** Content of a card. It leaves out words for which the typeface lacks a letter. */
export interface Card {
  /** Number of a passage, in blue beside the words. */
  sign?: string;
  /** Large words: a title, a name, or the opening of a passage. */
  words: Opening;
  /** By default the author's. */
  voice?: Voice;
  /** Two titles side by side, in place of the words. */
  columns?: [Column, Column];
  /** Below the rule: the origin of the words. */
  lines: Line[];
  /** Below the rule, at the other side. */
  siteName?: string;
}

export interface Column {
  title: Opening;
  by: string;
}

export interface CardEssay {
  title: string;
  authors: readonly Name[];
  publication: { name: string };
  published: string;
  language: string;
}

/** Whether the typeface has every letter of a text. */
export type Covers = (text: string) => boolean;

/** Most characters of a sentence, of a title, and of a title below the rule. */
const SENTENCE = 270;
const TITLE = 160;
const SMALL_TITLE = 80;

export function homeCard({ name, description }: { name: string; description: string }): Card {
  return { words: whole(name), lines: [[{ text: description, voice: 'site' }]] };
}

export function essayCard(essay: CardEssay, siteName: string, covers: Covers): Card {
  const { publication, published } = essay;
  const date: Line[number] = { text: statedDate(published), voice: published === NOT_STATED ? 'editor' : 'site' };
  const place: Line = covers(publication.name) ? [{ text: t.publicationBefore(publication.name), voice: 'site' }] : [];
  const [title, by] = titleAndBy(essay, covers);
  return {
    words: title ?? whole(by ?? siteName),
    lines: [...lineOf(title && by, 'author'), [...place, date]],
    siteName,
  };
}

/**
 * Number and first sentence of a passage, title and authors of its essay. The title replaces a sentence of which a letter
 * is missing: words with a gap are no longer the author's.
 */
export function passageCard(
  essay: CardEssay,
  { number, text }: { number: number; text: string },
  siteName: string,
  covers: Covers,
): Card {
  const sentence = openingOf(text, { language: essay.language, atMost: SENTENCE });
  const isDrawn = sentence.words !== '' && covers(sentence.words);
  const [title, by] = titleAndBy(essay, covers, isDrawn ? SMALL_TITLE : TITLE);
  return {
    sign: `¶${number}`,
    words: isDrawn ? sentence : (title ?? whole(by ?? siteName)),
    lines: isDrawn ? [...titleLine(title), ...lineOf(by, 'site')] : lineOf(title && by, 'author'),
    siteName,
  };
}

export function whole(words: string): Opening {
  return { words, isCut: false };
}

/** A line of one voice; none without a text. */
export function lineOf(text: string | undefined, voice: Voice): Line[] {
  return text === undefined ? [] : [[{ text, voice }]];
}

function titleLine(title: Opening | undefined): Line[] {
  if (!title) return [];
  const ellipsis: Line = title.isCut ? [{ text: '…', voice: 'editor' }] : [];
  return [[{ text: title.words, voice: 'author' }, ...ellipsis]];
}

/** Title and authors of an essay, as far as the typeface has their letters. */
export function titleAndBy(
  { title, language, authors }: Pick<CardEssay, 'title' | 'language' | 'authors'>,
  covers: Covers,
  atMost = TITLE,
): [Opening | undefined, string | undefined] {
  const short = openingOf(title, { language, atLeast: title.length, atMost });
  const by = joinNames(authors);
  return [covers(short.words) ? short : undefined, covers(by) ? by : undefined];
}
