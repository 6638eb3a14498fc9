import { passageId } from '#passages/passage.ts';
import { editDistance } from '#search/query/spelling.ts';
import * as t from '#strings/chosen.ts';

/** A place of the page, and its name in a link. */
export interface Place {
  id: string;
  label: string;
}

/** A passage, or a range of them, whatever its number. */
const PASSAGE = /^p0*(\d{1,9})(?:-p\d+)?$/i;
/** Letters that a truncated fragment must have left to be recognised. */
const BEGINNING = 4;
/** Characters of a fragment that are searched for. */
const SEARCHED = 80;

/** Finds the passage nearest to a fragment that the page lacks, or the section of the nearest spelling. */
export function nearestPlace(id: string, passages: number, sections: readonly Place[]): Place | undefined {
  const number = PASSAGE.exec(id)?.[1];
  if (number !== undefined) {
    const nearest = Math.min(passages, Math.max(1, Number(number)));
    const label = `¶${nearest}`;
    if (nearest === passages) return { id: passageId(nearest), label: t.lastPassage(label) };
    return { id: passageId(nearest), label: nearest === 1 ? t.firstPassage(label) : label };
  }
  const wanted = asId(id);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const [best] = sections
    .map((place) => ({ place, cost: costOf(wanted, place.id, limit) }))
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost);
  return best?.place;
}

/** Edit distance to the id of a section, or to its beginning, in case the fragment was truncated. */
function costOf(wanted: string, id: string, limit: number): number {
  const whole = editDistance(wanted, id, limit);
  if (wanted.length < BEGINNING) return whole;
  return Math.min(whole, 1 + editDistance(wanted, id.slice(0, wanted.length), limit));
}

function asId(id: string): string {
  return id
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The words of a fragment as a query; empty for a passage or a note, whose fragment has no words. */
export function wordsOfFragment(id: string): string {
  if (PASSAGE.test(id) || /^fn(ref)?-/.test(id)) return '';
  const words = id.match(/[\p{L}\p{N}\p{M}’']+/gu) ?? [];
  return words.join(' ').slice(0, SEARCHED).trim();
}
