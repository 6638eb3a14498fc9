import { fragmentId } from '#links/fragment.ts';
import { passageId, passageNumber } from '#passages/passage.ts';

/** What an address asks to be read side by side. */
export interface AskedPair {
  /** Slugs of essays of the collection; empty where the address names none of it. */
  left: string;
  right: string;
  /** Why there are no two essays to show, and what to do; empty where there are, or nothing was asked. */
  notice: string;
}

/** Reads from an address which two essays are asked for: `?left=tan&right=lan`. */
export function askedPair(search: string, known: (slug: string) => boolean): AskedPair {
  const query = new URLSearchParams(search);
  const asked = ['left', 'right'].map((side) => query.get(side)?.trim() ?? '');
  const [left = '', right = ''] = asked.map((slug) => (known(slug) ? slug : ''));
  const strange = [...new Set(asked.filter((slug) => slug !== '' && !known(slug)))];
  return { left, right, notice: noticeFor(left, right, strange) };
}

function noticeFor(left: string, right: string, strange: readonly string[]): string {
  const quoted = strange.map((slug) => `“${slug}”`).join(' or ');
  if (strange.length > 0) {
    return `There is no essay here that is called ${quoted}. Choose two essays from the lists.`;
  }
  return noticeOfPair(left, right);
}

/**
 * Says what is missing where a reader has not chosen two essays.
 *
 * @returns empty where two are chosen, or none yet
 */
export function noticeOfPair(left: string, right: string): string {
  if (left !== '' && left === right) return 'This is the same essay twice. Choose another one for one of the sides.';
  if ((left === '') !== (right === '')) return 'Choose an essay for the other side, too.';
  return '';
}

/** A passage of one of two essays. */
export interface ChosenPassage {
  /** Slug of its essay. */
  essay: string;
  number: number;
}

/** Makes the fragment of the address of a comparison at a passage, such as `tan-p3`. */
export function chosenId({ essay, number }: ChosenPassage): string {
  return `${essay}-${passageId(number)}`;
}

/**
 * Reads which passage the address of a comparison names.
 *
 * @returns undefined where it names none
 */
export function chosenPassage(hash: string): ChosenPassage | undefined {
  const [, essay, id] = /^(.+)-(p\d+)$/.exec(fragmentId(hash)) ?? [];
  const number = passageNumber(id ?? '');
  return essay !== undefined && number !== undefined ? { essay, number } : undefined;
}
