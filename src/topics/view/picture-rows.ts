import type { PictureBar, PictureMark } from './picture.ts';
import type { TopicId } from '../kinds.ts';
import * as t from '#strings/chosen.ts';

export interface PictureRow {
  topic: TopicId;
  name: string;
  marks: PictureMark[];
}

/** Rows of topics in the same essays. */
export interface PictureGroup {
  /** Such as `Only in Lan`; null with one essay. */
  heading: string | null;
  rows: PictureRow[];
}

/**
 * Groups the rows: topics of the first essay, of both, of the second, each from left to right; with more than two
 * essays those of several first.
 */
export function groupRows(rows: readonly PictureRow[], bars: readonly PictureBar[]): PictureGroup[] {
  const [first, second] = bars;
  const isShared = ({ marks }: PictureRow) => marks.some(({ slug }) => slug !== marks[0]?.slug);
  const shared = rows.filter(isShared).sort(by(centre));
  const alone = rows.filter((row) => !isShared(row)).sort(by(({ marks }) => marks[0]?.x ?? 0));
  const groups: PictureGroup[] =
    bars.length === 1
      ? [{ heading: null, rows: alone }]
      : bars.length === 2
        ? [
            { heading: t.onlyIn(first?.shortName ?? ''), rows: alone.filter(isIn(first)) },
            { heading: t.inBoth, rows: shared },
            { heading: t.onlyIn(second?.shortName ?? ''), rows: alone.filter(isIn(second)) },
          ]
        : [
            { heading: t.inSeveralEssays, rows: shared },
            { heading: t.inOneEssay, rows: alone },
          ];
  return groups.filter((group) => group.rows.length > 0);
}

/** From left to right; at the same place, more marks first. */
function by(placeOf: (row: PictureRow) => number): (a: PictureRow, b: PictureRow) => number {
  return (a, b) => placeOf(a) - placeOf(b) || b.marks.length - a.marks.length || (a.name < b.name ? -1 : 1);
}

function centre({ marks }: PictureRow): number {
  return marks.reduce((sum, { x, width }) => sum + x + width / 2, 0) / marks.length;
}

function isIn(bar: PictureBar | undefined): (row: PictureRow) => boolean {
  return ({ marks }) => marks[0]?.slug === bar?.slug;
}
