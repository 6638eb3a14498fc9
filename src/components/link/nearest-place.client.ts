import { passageId } from '#passages/passage.ts';
import { editDistance } from '#search/query/spelling.ts';

/** A place of the page, and how a link to it reads. */
export interface Place {
  id: string;
  label: string;
}

/** A passage, or a range of them, whatever its number. */
const PASSAGE = /^p0*(\d{1,9})(?:-p\d+)?$/i;
/** Letters that a cut off fragment must have left to be known again. */
const BEGINNING = 4;
/** Characters of a fragment that are searched for. */
const SEARCHED = 80;

/**
 * Finds the place that was meant by a fragment which the page does not have.
 *
 * @param id the fragment without `#`
 * @param passages number of passages of the essay
 * @param sections the sections of the essay
 * @returns the nearest passage, or the section of the nearest spelling; undefined where nothing is near
 */
export function nearestPlace(id: string, passages: number, sections: readonly Place[]): Place | undefined {
  const number = PASSAGE.exec(id)?.[1];
  if (number !== undefined) {
    const nearest = Math.min(passages, Math.max(1, Number(number)));
    const which = nearest === passages ? ', the last passage' : nearest === 1 ? ', the first passage' : '';
    return { id: passageId(nearest), label: `¶${nearest}${which}` };
  }
  const wanted = asId(id);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const [best] = sections
    .map((place) => ({ place, cost: costOf(wanted, place.id, limit) }))
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost);
  return best?.place;
}

/** The letters that are wrong; of an address that was cut off, those of what is left of it. */
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

/**
 * The words of a fragment, to be searched for.
 *
 * @param id the fragment without `#`
 * @returns them with spaces between; empty for a passage or a note, whose address has no words
 */
export function wordsOfFragment(id: string): string {
  if (PASSAGE.test(id) || /^fn(ref)?-/.test(id)) return '';
  const words = id.match(/[\p{L}\p{N}\p{M}’']+/gu) ?? [];
  return words.join(' ').slice(0, SEARCHED).trim();
}
