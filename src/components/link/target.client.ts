import { passageNumber } from '#passages/passage.ts';
import { page } from '#passages/page.ts';
import { paragraphsOf } from '#passages/paragraphs.ts';
import { topicDataAddress } from '../browser/essay-topics.client.ts';

/** What a link points at: a passage, a section, or selected words. */
export interface LinkTarget {
  kind: 'passage' | 'section' | 'words';
  /** What it is called: `Paragraph 3`. */
  name: string;
  /** How it is named beside the title of the essay: `¶3`. */
  place: string;
  /** The fragment of its address, with `#`. */
  hash: string;
  /** The number of its passage, or of the first and the last one: `3`, `3–5`. A section has none. */
  number?: string;
  /** The author's words, a paragraph each. */
  paragraphs: readonly string[];
  /** Address of the data on the topics of its essay, where it is a passage that has topics. */
  topics?: string;
}

/**
 * Reads off the page what a link sign points at.
 *
 * @param sign the link beside a passage or a heading
 */
export function targetOfSign(sign: HTMLAnchorElement): LinkTarget {
  const number = passageNumber(sign.hash.slice(1));
  const { parentElement: frame, hash } = sign;
  if (number !== undefined && frame) {
    const name = `Paragraph ${number}`;
    const paragraphs = paragraphsOf<Node>(frame, page);
    const link = frame.querySelector<HTMLAnchorElement>('.topics-link');
    const topics = link ? { topics: topicDataAddress(link) } : {};
    return { kind: 'passage', name, place: `¶${number}`, hash, number: String(number), paragraphs, ...topics };
  }
  const title = frame?.querySelector('h2, h3, h4, h5, h6')?.textContent.trim() ?? '';
  return { kind: 'section', name: `Section “${title}”`, place: `section “${title}”`, hash, paragraphs: [] };
}

/**
 * The absolute address of a target, as it would stand in the address bar: without the words that a search has marked.
 *
 * @param target what the address leads to
 */
export function addressOf({ hash }: LinkTarget): string {
  return `${location.origin}${location.pathname}${hash}`;
}
