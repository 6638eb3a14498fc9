import { fragmentId } from '#links/fragment.ts';
import { passageId, passageNumber } from '#passages/passage.ts';
import * as t from '#strings/chosen.ts';

/** The two essays that an address asks for. */
export interface AskedPair {
  /** Slugs of essays of the collection, or empty. */
  left: string;
  right: string;
  /** Why there are not two essays to show, or empty. */
  notice: string;
}

/** Reads an address such as `?left=tan&right=lan`. */
export function askedPair(search: string, isKnown: (slug: string) => boolean): AskedPair {
  const query = new URLSearchParams(search);
  const asked = ['left', 'right'].map((side) => query.get(side)?.trim() ?? '');
  const [left = '', right = ''] = asked.map((slug) => (isKnown(slug) ? slug : ''));
  const unknown = [...new Set(asked.filter((slug) => slug !== '' && !isKnown(slug)))];
  return { left, right, notice: unknown.length > 0 ? t.noSuchEssays(unknown) : noticeOf(left, right) };
}

function noticeOf(left: string, right: string): string {
  if (left !== '' && left === right) return t.sameEssayTwice;
  return (left === '') === (right === '') ? '' : t.chooseOtherSide;
}

/** A passage of one of two essays. */
export interface ChosenPassage {
  /** Slug of its essay. */
  essay: string;
  number: number;
}

/** Fragment of a comparison at a passage, such as `tan-p3`. */
export function chosenId({ essay, number }: ChosenPassage): string {
  return `${essay}-${passageId(number)}`;
}

/** Reads the passage that the fragment of a comparison names, if any. */
export function chosenPassage(hash: string): ChosenPassage | undefined {
  const [, essay, id] = /^(.+)-(p\d+)$/.exec(fragmentId(hash)) ?? [];
  const number = passageNumber(id ?? '');
  return essay !== undefined && number !== undefined ? { essay, number } : undefined;
}
