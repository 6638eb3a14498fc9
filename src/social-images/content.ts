import { NOT_STATED, formatDate } from '#lib/dates.ts';
import { joinNames, type Name } from '#lib/names.ts';
import { openingOf, type Opening } from '#passages/opening.ts';
import * as t from '#strings/chosen.ts';

/** Whose words a line of a card is: the author's, the site's, or the editor's. */
export type Voice = 'author' | 'site' | 'editor';

/** A line below the rule of a card, in parts that follow each other. */
export type Line = { text: string; voice: Voice }[];

/** What the card of a page says. What the face of the cards has no letters for is left out. */
export interface Card {
  /** Stands beside the words in blue, as the number of a passage does on its page. */
  sign?: string;
  /** The words that are set large: a title, a name, or the beginning of a passage. */
  words: Opening;
  /** Whose these are; the author's, where nothing is said. */
  voice?: Voice;
  /** Two titles side by side in place of the words, each with what stands below it. */
  columns?: [Column, Column];
  /** Below the rule: where the words are from. */
  lines: Line[];
  /** Below the rule, at the other side; left out where it is among the words. */
  siteName?: string;
}

/** One of two titles that stand side by side. */
export interface Column {
  title: Opening;
  /** Whose it is, below it. */
  by: string;
}

/** What a card needs to know of an essay. */
export interface CardEssay {
  title: string;
  authors: readonly Name[];
  publication: { name: string };
  published: string;
  language: string;
}

/** Tells whether the face of the cards has every letter of a text. */
export type Covers = (text: string) => boolean;

/** Characters that there is room for: of a sentence, of a title, and of a title below the rule. */
const SENTENCE = 270;
const TITLE = 160;
const SMALL_TITLE = 80;

/**
 * What the card of the home page says.
 *
 * @param site name and description of the site
 */
export function homeCard({ name, description }: { name: string; description: string }): Card {
  return { words: whole(name), lines: [[{ text: description, voice: 'site' }]] };
}

/**
 * What the card of an essay says.
 *
 * @param essay the essay
 * @param siteName name of the site
 * @param covers what letters there are
 */
export function essayCard(essay: CardEssay, siteName: string, covers: Covers): Card {
  const { publication, published } = essay;
  const isStated = published !== NOT_STATED;
  const date: Line[number] = isStated
    ? { text: formatDate(published), voice: 'site' }
    : { text: t.dateNotStated, voice: 'editor' };
  const place: Line = covers(publication.name) ? [{ text: t.publicationBefore(publication.name), voice: 'site' }] : [];
  const [title, by] = titleAndBy(essay, covers);
  return {
    words: title ?? whole(by ?? siteName),
    lines: [...lineOf(title && by, 'author'), [...place, date]],
    siteName,
  };
}

/**
 * What the card of a passage says: its number, its first sentence, and whose it is.
 *
 * A sentence of which a letter is missing is left out as a whole, in favour of the essay's title: with a box in place
 * of a letter, or without the letter, the words would no longer be the author's.
 *
 * @param essay the essay
 * @param passage number and plain text
 * @param siteName name of the site
 * @param covers what letters there are
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

/**
 * Words that are all there is.
 *
 * @param words the words
 */
export function whole(words: string): Opening {
  return { words, isCut: false };
}

/**
 * A line of one voice.
 *
 * @param text what it says
 * @param voice whose words they are
 * @returns the line; none where there is nothing to say
 */
export function lineOf(text: string | undefined, voice: Voice): Line[] {
  return text === undefined ? [] : [[{ text, voice }]];
}

function titleLine(title: Opening | undefined): Line[] {
  if (!title) return [];
  const ellipsis: Line = title.isCut ? [{ text: '…', voice: 'editor' }] : [];
  return [[{ text: title.words, voice: 'author' }, ...ellipsis]];
}

/**
 * The title and the authors of an essay, each if there are letters for it.
 *
 * @param essay the essay
 * @param covers what letters there are
 * @param atMost characters that there is room for
 */
export function titleAndBy(
  { title, language, authors }: Pick<CardEssay, 'title' | 'language' | 'authors'>,
  covers: Covers,
  atMost = TITLE,
): [Opening | undefined, string | undefined] {
  const short = openingOf(title, { language, atLeast: title.length, atMost });
  const by = joinNames(authors);
  return [covers(short.words) ? short : undefined, covers(by) ? by : undefined];
}
