import type { Element, ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import { hast } from '#passages/hast.ts';
import { passageId } from '#passages/passage.ts';
import { rangeId } from '#passages/passage-range.ts';
import { readText } from '#passages/read.ts';
import { t } from '#content/strings.ts';
import { besideText, KEPT_BY_READER_VIEWS } from './beside-text.ts';

/**
 * Passages of the longest range (`p3-p5`) with an anchor, which works without script. Each more costs every passage an
 * anchor: a page of ten passages weighs 40 bytes with 2, 75 with 3, 105 with 5.
 */
const ANCHORED_RANGE = 3;

/**
 * A section, since reader views drop a `<div>` that is short or has few commas. The space separates its parts for
 * programs that extract all text.
 */
export function passageFrame(
  number: number,
  count: number,
  block: ElementContent,
  language: { lang?: string },
): Element {
  const id = passageId(number);
  return h('section.passage', { id }, [
    ...rangeAnchors(number, count),
    linkTo(id, 'passage', t.paragraphNumber(number), `¶${number}`, language),
    ' ',
    block,
  ]);
}

function linkTo(
  id: string,
  place: 'passage' | 'section',
  ariaLabel: string,
  sign: string,
  language: { lang?: string },
): Element {
  return h(`a.${place}-link`, { href: `#${id}`, ariaLabel, ...language, dataAdded: '' }, besideText(sign));
}

/** Browsers scroll to the element whose id is the whole fragment, so a range needs one at its first passage. */
function rangeAnchors(first: number, count: number): Element[] {
  const longest = Math.min(first + ANCHORED_RANGE - 1, count);
  return Array.from({ length: longest - first }, (_, index) =>
    h('span', { id: rangeId({ first, last: first + index + 1 }) }),
  );
}

/** A header for reader views too, which may take the id of a heading for furniture. */
export function headingWithLink(heading: Element, language: { lang?: string }): Element {
  const title = readText<Nodes>(heading, hast).text;
  heading.properties.className = KEPT_BY_READER_VIEWS;
  return h('header.section-heading', [
    heading,
    ' ',
    linkTo(String(heading.properties.id), 'section', t.sectionNamed(title), '#', language),
  ]);
}
