/*
 * The search of a browser for a text directive, as "URL Fragment Text Directives" (WICG) has it in 3.5, step by step and
 * with nothing of the code that makes directives. The blocks of the page are lines of one text.
 */

const { compare } = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });
const SMALL = Array.from('abcdefghijklmnopqrstuvwxyz');
/** Two letters that one may count as, as in ß. */
const PAIRS = SMALL.flatMap((first) => SMALL.map((second) => first + second));
/** One sign of each kind that was met. */
const LETTERS: string[] = [];
const known = new Map<string, string[]>();

/**
 * The letters that a character counts as at the primary level of UTS #10, as Chromium compares: none, itself or its like,
 * or two, as in ß.
 */
export function lettersOf(character: string): string[] {
  const already = known.get(character);
  if (already) return already;
  const quote = character.replace(/[‘’‚‛׳]/, "'").replace(/[“”„‟״]/, '"');
  const likeOf = (sign: string): string => {
    const like = LETTERS.find((other) => compare(other, sign) === 0);
    if (like === undefined) LETTERS.push(sign);
    return like ?? sign;
  };
  const pair = /^\p{Ll}$/u.test(character) ? PAIRS.find((two) => compare(two, character) === 0) : undefined;
  const isNothing = !/\s/.test(quote) && compare(quote, '') === 0;
  const letters = isNothing ? [] : Array.from(pair ?? quote).map((sign) => (/\s/.test(sign) ? sign : likeOf(sign)));
  known.set(character, letters);
  return letters;
}

/** A way to compare texts: the letters that a character counts as. The specification leaves open how near they must be. */
export type Compare = (character: string) => string[];

export interface Unit {
  letter: string;
  /** Start and end of the character in the text. */
  from: number;
  to: number;
}

/** The letters of a text, in order. */
export function unitsOf(text: string, letters: Compare): Unit[] {
  let place = 0;
  return Array.from(text).flatMap((character) => {
    const [from, to] = [place, place + character.length];
    place = to;
    return letters(character).map((letter) => ({ letter, from, to }));
  });
}

/** A stretch of the units of the page. */
export interface Found {
  start: number;
  end: number;
}

/** The page as it is searched: each letter of its blocks, and what finds letters among them. */
export function searchablePage(blocks: readonly string[], letters: Compare) {
  const text = blocks.join('\n');
  const units = unitsOf(text, letters);
  const edges = new Set<number>();
  let start = 0;
  for (const block of blocks) {
    for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'word' }).segment(block)) {
      edges.add(start + index).add(start + index + segment.length);
    }
    start += block.length + 1;
  }
  /** Whether a word begins or ends before a unit, or at a sign of no letter that stands there. */
  const isBound = (unit: number): boolean => {
    const [after, before] = [units[unit - 1]?.to ?? 0, units[unit]?.from ?? text.length];
    return Array.from({ length: Math.max(0, before - after + 1) }, (_, index) => after + index).some((place) =>
      edges.has(place),
    );
  };
  /** "Find a string in range": the first place of it, within one block, from a unit on. */
  const find = (wanted: string, from: number, isBoundBefore: boolean, isBoundAfter: boolean): Found | undefined => {
    const wantedLetters = unitsOf(wanted, letters).map(({ letter }) => letter);
    for (let at = from; at + wantedLetters.length <= units.length; at += 1) {
      const end = at + wantedLetters.length;
      if (!wantedLetters.every((letter, index) => units[at + index]?.letter === letter)) continue;
      if ((!isBoundBefore || isBound(at)) && (!isBoundAfter || isBound(end))) return { start: at, end };
    }
    return undefined;
  };
  const skipSpace = (unit: number): number => {
    let next = unit;
    while (/\s/.test(units[next]?.letter ?? '')) next += 1;
    return next;
  };
  return { units, find, skipSpace };
}

interface Parsed {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/** "Parse a text directive". */
function parse(directive: string): Parsed {
  if (!/^text=([^,&-]+-,)?[^,&-]+(,[^,&-]+)?(,-[^,&-]+)?$/.test(directive))
    throw new Error(`${directive} is no directive`);
  const parts = directive.slice('text='.length).split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop()?.slice(1) ?? '') : '';
  const [start = '', end = ''] = parts;
  const plain = [prefix, start, end, suffix].map(decodeURIComponent) as [string, string, string, string];
  return { prefix: plain[0], start: plain[1], end: plain[2], suffix: plain[3] };
}

/** "Find a range from a text directive": the letters that a browser arrives at. */
export function findDirective(
  { units, find, skipSpace }: ReturnType<typeof searchablePage>,
  directive: string,
): Found | undefined {
  const { prefix, start, end, suffix } = parse(directive);
  const endsAtBound = end !== '' || suffix === '';
  let from = 0;
  while (from < units.length) {
    let match: Found | undefined;
    if (prefix === '') {
      match = find(start, from, true, endsAtBound);
      if (!match) return undefined;
      from = match.start + 1;
    } else {
      const before = find(prefix, from, true, false);
      if (!before) return undefined;
      from = before.start + 1;
      const next = skipSpace(before.end);
      match = find(start, next, false, endsAtBound);
      if (!match) return undefined;
      if (match.start !== next) continue;
    }
    let last = match.end;
    do {
      if (end !== '') {
        const tail = find(end, last, true, suffix === '');
        if (!tail) return undefined;
        last = tail.end;
      }
      if (suffix === '') return { start: match.start, end: last };
      const next = skipSpace(last);
      const after = find(suffix, next, false, true);
      if (!after) return undefined;
      if (after.start === next) return { start: match.start, end: last };
    } while (end !== '');
  }
  return undefined;
}
