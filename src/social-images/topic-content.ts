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

/** Most characters of the editor's sentence below the rule. */
const SENTENCE = 130;
/** Most characters of a title of half the width. */
const HALF_TITLE = 110;
/** Number of essays that are named; more are counted. */
const ESSAYS = 3;

const EDITORS = { language: site.language, atLeast: 40, atMost: SENTENCE };

export interface CardTopic {
  name: string;
  definition: string;
  /** In lower case: `concept`. */
  kind: string;
  /** Number of passages that mention it. */
  passages: number;
  /** Short names of the essays that mention it. */
  essays: readonly string[];
}

/** Name, opening of the definition, kind, and the passages and essays that mention it. */
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

/** @param person `did` is a role other than writing, such as `Copy editor` */
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
    ...lineOf(person.did.join(t.listSeparator) || undefined, 'site'),
  ];
  return { words: whole(covers(name) ? name : t.whoWritesHere), lines, siteName };
}

/** @param essays essays that first appeared in it */
export function publicationCard(
  { name, about }: { name: string; about?: string | undefined },
  essays: readonly { title: string }[],
  siteName: string,
  covers: Covers,
): Card {
  const lines = [...sentence(about, covers), ...written(essays, covers)];
  return { words: whole(covers(name) ? name : t.whereEssaysAppeared), voice: 'site', lines, siteName };
}

/** Title of the only essay, or the number of essays. */
function written(essays: readonly { title: string }[], covers: Covers): Line[] {
  const [only] = essays;
  if (essays.length === 1 && only && only.title.length <= SENTENCE && covers(only.title))
    return lineOf(only.title, 'author');
  return lineOf(essays.length === 0 ? undefined : t.essays(essays.length), 'site');
}

export function pairCard(left: PairEssay, right: PairEssay, siteName: string, covers: Covers): Card {
  const column = (essay: PairEssay): Column => {
    const [title, by] = titleAndBy(essay, covers, HALF_TITLE);
    return { title: title ?? whole(by ?? t.anEssay), by: title && by ? by : '' };
  };
  const words = t.twoEssaysSideBySide;
  return { words: whole(words), columns: [column(left), column(right)], lines: lineOf(words, 'site'), siteName };
}

type PairEssay = Pick<CardEssay, 'title' | 'authors' | 'language'>;

/** A page of the site's own, such as an index. */
export function pageCard({ title, description }: { title: string; description: string }, siteName: string): Card {
  return { words: whole(title), voice: 'site', lines: lineOf(description, 'site'), siteName };
}

/** Opening of the editor's words, if the typeface has its letters. */
function sentence(words: string | undefined, covers: Covers): Line[] {
  const opening = openingOf(words ?? '', EDITORS);
  if (opening.words === '' || !covers(opening.words)) return [];
  return lineOf(opening.isCut ? `${opening.words}…` : opening.words, 'editor');
}
