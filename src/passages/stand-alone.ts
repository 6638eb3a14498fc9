import type { Element, Nodes, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { foldSpace } from '#lib/words.ts';
import { ADDED } from './added.ts';
import { closeGap } from './close-gap.ts';
import { hast } from './hast.ts';
import type { HtmlRun } from './model.ts';
import { aroundPicture } from './picture-in-words.ts';
import { readText, type Point, type Stretch } from './read.ts';
import { writeHtml } from './write-html.ts';

/** The words of a block: its plain text, its HTML, and where the one stands in the other. */
export interface StandAlone {
  text: string;
  html: string;
  runs: HtmlRun[];
}

/**
 * Makes of a block what can stand anywhere: its HTML without ids and without what is added to it, a picture as its
 * description in words, links to places of the essay with the address of the essay.
 *
 * @param block the element
 * @param essay address of the essay below the home page of the site: `/essays/lan/`
 * @param part which of the block; without it, the element itself
 */
export function standAlone(block: Element, essay: string, part?: 'content'): StandAlone {
  const copy = withoutAdded(block);
  const { text, stretches } = readText<Nodes>(copy, hast);
  rebaseLinks(copy, essay);
  const descriptions = replacePictures(copy);
  const { html, offsetOf } = writeHtml(part ? copy.children : [copy]);
  const cut = html.length - html.trimStart().length;
  const place = ({ node, at }: Point<Nodes>): number => offsetOf(descriptions.get(node) ?? node, at) - cut;
  const runs = stretches.flatMap((stretch) => runsOf(stretch, place));
  return { text, html: html.trim(), runs: joinedRuns(runs, text, html.trim()) };
}

function withoutAdded(block: Element): Element {
  const copy = structuredClone(block);
  visit(copy, 'element', (node, index, parent) => {
    delete node.properties.id;
    if (!parent || index === undefined || hast.attribute(node, ADDED) === undefined) return undefined;
    closeGap(parent, index);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return copy;
}

/** Any host: only the path of an address within the site is asked for. */
const HERE = 'https://here.invalid';

/** Gives each link within the site the address that it has from the home page of the site. */
function rebaseLinks(block: Element, essay: string): void {
  visit(block, { tagName: 'a' }, ({ properties }) => {
    const { href } = properties;
    if (typeof href !== 'string' || !/^[#./]/.test(href)) return;
    const { pathname, search, hash } = new URL(href, HERE + essay);
    properties.href = pathname + search + hash;
  });
}

/** Puts words in the places of pictures. Gives the texts that are their descriptions. */
function replacePictures(block: Element): Map<Nodes, Text> {
  const descriptions = new Map<Nodes, Text>();
  visit(block, { tagName: 'img' }, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const value = foldSpace(node.properties.alt ?? '');
    const [before, after] = aroundPicture(value);
    const description: Text = { type: 'text', value };
    descriptions.set(node, description);
    const words: Text[] = [{ type: 'text', value: before }, description, { type: 'text', value: after }];
    parent.children.splice(index, 1, ...words);
    return [SKIP, index + words.length];
  });
  return descriptions;
}

/** A stretch whose letters are all written as they are is one run; else each letter is one. */
function runsOf({ start, end, from, to, isSame }: Stretch<Nodes>, place: (point: Point<Nodes>) => number): HtmlRun[] {
  if (!from || !to) return [];
  const [first, last] = [place(from), place(to)];
  if (!isSame || last - first === end - start) return [[start, end, first, last]];
  const { node } = from;
  return Array.from({ length: end - start }, (_, index): HtmlRun => {
    const [begins, ends] = [index, index + 1].map((at) => place({ node, at: from.at + at }));
    return [start + index, start + index + 1, begins ?? first, ends ?? last];
  });
}

/** Makes one run of those that follow each other, with the same letters between them. */
function joinedRuns(runs: readonly HtmlRun[], text: string, html: string): HtmlRun[] {
  const isSame = ([start, end, from, to]: HtmlRun): boolean => end - start === to - from;
  const joined: HtmlRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isSame(last) && isSame(run) && text.slice(last[1], run[0]) === html.slice(last[3], run[2])) {
      [last[1], last[3]] = [run[1], run[3]];
    } else joined.push([...run]);
  }
  return joined;
}
