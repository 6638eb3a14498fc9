import { passageNumber } from '#passages/passage.ts';
import { page } from '#passages/page.ts';
import { paragraphsOf } from '#passages/paragraphs.ts';
import * as t from '#strings/chosen.ts';
import { topicDataAddress } from '../browser/essay-topics.client.ts';

/** A passage, a section or selected words, as the target of a link. */
export interface LinkTarget {
  kind: 'passage' | 'section' | 'words';
  /** `Paragraph 3`. */
  name: string;
  /** Its name behind the title of the essay: `¶3`. */
  place: string;
  /** The fragment of its address, with `#`. */
  hash: string;
  /** The number of its passage, or of the first and the last one: `3`, `3–5`. A section has none. */
  number?: string;
  /** The author's words, a paragraph each. */
  paragraphs: readonly string[];
  /** Address of the page of the topics of its essay, where it is a passage that has topics. */
  topics?: string;
}

/** Reads the target of a link sign beside a passage or a heading from the page. */
export function targetOfSign(sign: HTMLAnchorElement): LinkTarget {
  const number = passageNumber(sign.hash.slice(1));
  const { parentElement: frame, hash } = sign;
  if (number !== undefined && frame) {
    const paragraphs = paragraphsOf<Node>(frame, page);
    const link = frame.querySelector<HTMLAnchorElement>('.topics-link');
    const topics = link ? { topics: topicDataAddress(link) } : {};
    const name = t.paragraphNumber(number);
    return { kind: 'passage', name, place: `¶${number}`, hash, number: String(number), paragraphs, ...topics };
  }
  const title = frame?.querySelector('h2, h3, h4, h5, h6')?.textContent.trim() ?? '';
  return { kind: 'section', name: t.sectionNamed(title), place: t.inSection(title), hash, paragraphs: [] };
}

/** Absolute address of a target, without the words that a search has marked. */
export function addressOf({ hash }: LinkTarget): string {
  return `${location.origin}${location.pathname}${hash}`;
}
