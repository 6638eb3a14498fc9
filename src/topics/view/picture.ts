import type { PassageId } from '#passages/passage.ts';
import { groupRows, type PictureGroup } from './picture-rows.ts';
import type { TopicId } from '../kinds.ts';
import * as t from '#strings/chosen.ts';

export interface PicturedEssay {
  slug: string;
  shortName: string;
  title: string;
  language: string;
  passages: readonly { number: number; id: PassageId; words: number }[];
}

export interface PicturedTopic {
  id: TopicId;
  name: string;
  passages: number;
  essays: readonly {
    essay: { slug: string };
    mentions: readonly { passage: { number: number; id: PassageId }; mention: { reason: string | null } }[];
  }[];
}

/** A passage, or an essay where there are many; in hundredths of the width. */
export interface PictureCell {
  x: number;
  width: number;
  /** Of the passage; null for an essay. */
  number: number | null;
}

export interface PictureBar extends Omit<PicturedEssay, 'passages'> {
  x: number;
  width: number;
  cells: PictureCell[];
}

export interface PictureMark {
  x: number;
  width: number;
  slug: string;
  /** The first of an essay. */
  passage: { number: number; id: PassageId };
  label: string;
  /** Only the editor says so. */
  added: boolean;
}

/** Picture of the topics of a collection. */
export interface CollectionPicture {
  cells: 'passages' | 'essays';
  bars: PictureBar[];
  groups: PictureGroup[];
  /** Topics left out, those of the fewest passages. */
  leftOut: number;
}

/** Limits of what can be told apart and pressed on a narrow screen. */
const MOST = { passages: 150, bars: 12, topics: 40, essays: 100, topicsOfEssays: 20 };
/** Hundredths between two essays, and in all. */
const GAP = { each: 2, all: 15 };
/** Hundredths between two cells. */
const HAIR = 0.2;
/** Width of the narrowest cell, as a share of the mean. */
const NARROWEST = 0.3;

/**
 * Draws essays as bars of cells, topics as rows and mentions as marks. In a large collection a cell is an essay, and
 * there are fewer rows; null where nothing can be drawn.
 */
export function pictureOf(
  essays: readonly PicturedEssay[],
  topics: readonly PicturedTopic[],
): CollectionPicture | null {
  const mentioned = mostMentioned(topics, Infinity);
  if (mentioned.length === 0 || essays.length > MOST.essays) return null;
  const passages = essays.reduce((sum, essay) => sum + essay.passages.length, 0);
  const cells = passages <= MOST.passages && essays.length <= MOST.bars ? 'passages' : 'essays';
  const bars = barsOf(essays, cells);
  const shown = mentioned.slice(0, cells === 'passages' ? MOST.topics : MOST.topicsOfEssays);
  const rows = shown.map((topic) => ({ topic: topic.id, name: topic.name, marks: marksOf(topic, bars, cells) }));
  return { cells, bars, groups: groupRows(rows, bars), leftOut: mentioned.length - shown.length };
}

/** Width with a gap to the next cell. */
export function drawnWidth(width: number): number {
  return round(Math.max(width - HAIR, 0.7 * width));
}

/** Mentioned topics, the most mentioned first. */
export function mostMentioned<T extends Pick<PicturedTopic, 'name' | 'passages'>>(
  topics: readonly T[],
  count: number = MOST.topicsOfEssays,
): T[] {
  return topics
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages || (a.name < b.name ? -1 : 1))
    .slice(0, count);
}

/** Essays side by side; cells are as wide as their words. */
function barsOf(essays: readonly PicturedEssay[], cells: CollectionPicture['cells']): PictureBar[] {
  const words = essays.map(({ passages }) =>
    cells === 'passages'
      ? passages.map((passage) => passage.words)
      : [passages.reduce((sum, one) => sum + one.words, 0)],
  );
  const all = words.flat();
  const least = (NARROWEST * all.reduce((sum, one) => sum + one, 0)) / all.length;
  const weights = words.map((own) => own.map((one) => Math.max(one, least, 1)));
  const gap = essays.length < 2 ? 0 : Math.min(GAP.each, GAP.all / (essays.length - 1));
  const unit = (100 - gap * (essays.length - 1)) / weights.flat().reduce((sum, one) => sum + one, 0);
  let x = 0;
  return essays.map(({ slug, shortName, title, language, passages }, index) => {
    const start = x;
    const own = (weights[index] ?? []).map((weight, place): PictureCell => {
      const cell = { x: round(x), width: round(weight * unit) };
      x += weight * unit;
      return { ...cell, number: cells === 'passages' ? (passages[place]?.number ?? null) : null };
    });
    const bar = { slug, shortName, title, language, x: round(start), width: round(x - start), cells: own };
    x += gap;
    return bar;
  });
}

function marksOf(topic: PicturedTopic, bars: readonly PictureBar[], cells: CollectionPicture['cells']): PictureMark[] {
  return topic.essays.flatMap(({ essay: { slug }, mentions }): PictureMark[] => {
    const bar = bars.find((one) => one.slug === slug);
    const [first] = mentions;
    if (!bar || !first) return [];
    if (cells === 'passages') {
      return mentions.flatMap(({ passage: { number, id }, mention }) => {
        const cell = bar.cells[number - 1];
        const label = `${bar.shortName} ¶${number}`;
        return cell ? [{ ...placeOf(cell), slug, passage: { number, id }, label, added: mention.reason !== null }] : [];
      });
    }
    const { number, id } = first.passage;
    const label = t.passagesOfEssay(bar.shortName, mentions.length);
    const added = mentions.every(({ mention }) => mention.reason !== null);
    return [{ ...placeOf(bar), slug, passage: { number, id }, label, added }];
  });
}

function placeOf({ x, width }: PictureCell | PictureBar): { x: number; width: number } {
  return { x, width };
}

function round(hundredths: number): number {
  return Math.round(hundredths * 100) / 100;
}
