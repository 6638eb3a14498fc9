import { listOf } from '#language/local.ts';
import { site } from '#content/site.ts';
import { openingOf } from '#passages/opening.ts';
import { fullName, type Name } from '#lib/names.ts';
import {
  lineOf,
  titleAndBy,
  whole,
  type Card,
  type CardEssay,
  type Column,
  type Covers,
  type Line,
} from './content.ts';
import * as t from '#strings/chosen.ts';

/** Characters of a sentence of the editor that there is room for below the rule. */
const SENTENCE = 130;
/** Characters of a title that has half the width. */
const HALF_TITLE = 110;
/** How many essays are named; more are counted. */
const ESSAYS = 3;

/** The editor's words are in the language of the site, whose sentences end as those of English. */
const EDITORS = { language: site.language, atLeast: 40, atMost: SENTENCE };

/** What a card needs to know of a topic. */
export interface CardTopic {
  name: string;
  definition: string;
  /** What it is, in small letters: `concept`. */
  kind: string;
  /** In how many passages it is mentioned. */
  passages: number;
  /** Short names of the essays that mention it. */
  essays: readonly string[];
}

/**
 * What the card of a topic says: its name and how its definition begins, which are the editor's, what kind it is of, and
 * in how many passages of which essays it is.
 *
 * @param topic the topic
 * @param siteName name of the site
 * @param covers what letters there are
 */
export function topicCard(
  { name, kind, definition, passages, essays }: CardTopic,
  siteName: string,
  covers: Covers,
): Card {
  const isDrawn = covers(name);
  const what = t.aKind(kind);
  const where = t.passagesOf(passages, essaysInWords(essays, covers));
  return {
    words: whole(isDrawn ? name : what),
    voice: isDrawn ? 'editor' : 'site',
    lines: [
      ...sentence(definition, covers),
      [{ text: isDrawn ? t.kindAndPlace(kind, where) : t.inPlace(where), voice: 'site' }],
    ],
    siteName,
  };
}

function essaysInWords(essays: readonly string[], covers: Covers): string {
  return essays.length <= ESSAYS && essays.every(covers) ? listOf(essays) : t.essays(essays.length);
}

/**
 * What the card of a person says: the name, what the editor says of the person, and what the person did.
 *
 * @param person the person; `did` is what, such as `Copy editor`, where that is not writing
 * @param essays titles of the essays that the person wrote
 * @param siteName name of the site
 * @param covers what letters there are
 */
export function personCard(
  person: Name & { about?: string | undefined; did: readonly string[] },
  essays: readonly { title: string }[],
  siteName: string,
  covers: Covers,
): Card {
  const name = fullName(person);
  const lines = [
    ...sentence(person.about, covers),
    ...written(essays, covers),
    ...lineOf(person.did.join(', ') || undefined, 'site'),
  ];
  return { words: whole(covers(name) ? name : t.whoWritesHere), lines, siteName };
}

/**
 * What the card of a publication says: its name, what the editor says of it, and what appeared in it.
 *
 * @param publication the publication
 * @param essays titles of the essays that first appeared in it
 * @param siteName name of the site
 * @param covers what letters there are
 */
export function publicationCard(
  { name, about }: { name: string; about?: string | undefined },
  essays: readonly { title: string }[],
  siteName: string,
  covers: Covers,
): Card {
  const lines = [...sentence(about, covers), ...written(essays, covers)];
  return { words: whole(covers(name) ? name : t.whereEssaysAppeared), voice: 'site', lines, siteName };
}

/** The title of the one essay, or how many there are. */
function written(essays: readonly { title: string }[], covers: Covers): Line[] {
  const [only] = essays;
  if (essays.length === 1 && only && only.title.length <= SENTENCE && covers(only.title))
    return lineOf(only.title, 'author');
  return lineOf(essays.length === 0 ? undefined : t.essays(essays.length), 'site');
}

/**
 * What the card of two essays says that are read side by side: the titles and authors of both.
 *
 * @param left, right the essays
 * @param siteName name of the site
 * @param covers what letters there are
 */
export function pairCard(left: PairEssay, right: PairEssay, siteName: string, covers: Covers): Card {
  const column = (essay: PairEssay): Column => {
    const [title, by] = titleAndBy(essay, covers, HALF_TITLE);
    return { title: title ?? whole(by ?? t.anEssay), by: title && by ? by : '' };
  };
  const words = t.twoEssaysSideBySide;
  return { words: whole(words), columns: [column(left), column(right)], lines: lineOf(words, 'site'), siteName };
}

type PairEssay = Pick<CardEssay, 'title' | 'authors' | 'language'>;

/**
 * What the card of a page says that is the site's own, such as an index.
 *
 * @param page its heading, and a sentence on it
 * @param siteName name of the site
 */
export function pageCard({ title, description }: { title: string; description: string }, siteName: string): Card {
  return { words: whole(title), voice: 'site', lines: lineOf(description, 'site'), siteName };
}

/** How what the editor says begins; nothing where there are no letters for it. */
function sentence(words: string | undefined, covers: Covers): Line[] {
  const opening = openingOf(words ?? '', EDITORS);
  if (opening.words === '' || !covers(opening.words)) return [];
  return lineOf(opening.isCut ? `${opening.words}…` : opening.words, 'editor');
}
