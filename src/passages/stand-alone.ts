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

/** Plain text and HTML of a block, and where the one is in the other. */
export interface StandAlone {
  text: string;
  html: string;
  runs: HtmlRun[];
}

/**
 * Makes a block that can stand anywhere: without ids and added parts, pictures as their descriptions, links relative to
 * the home page. `essay` is the address of the essay from there: `/essays/lan/`; `part` leaves out the element itself.
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

/** Any host: only paths within the site are used. */
const HERE = 'https://here.invalid';

/** Makes links within the site relative to its home page. */
function rebaseLinks(block: Element, essay: string): void {
  visit(block, { tagName: 'a' }, ({ properties }) => {
    const { href } = properties;
    if (typeof href !== 'string' || !/^[#./]/.test(href)) return;
    const { pathname, search, hash } = new URL(href, HERE + essay);
    properties.href = pathname + search + hash;
  });
}

/** Replaces pictures with their descriptions; returns the text nodes. */
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

/** One run where all letters are written as they are, otherwise one for each letter. */
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

/** Joins adjacent runs with the same letters between them. */
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
