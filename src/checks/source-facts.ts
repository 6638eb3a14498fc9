import type { Element } from 'domhandler';
import { foldSpace } from '#lib/words.ts';
import type { Issue, Page } from './site.ts';
import { showBoth, type SourceLine } from './source-lines.ts';

/** Where a page shows what has to be the whole of a line. */
const WHOLE: Record<string, string> = { 'author-note': '[data-author-note]', title: 'h1' };

/** A line that is claimed as a fact. */
interface Claim {
  line: number;
  text: string;
  /** Which fact: a name of `METADATA`, or `author-note`. */
  fact: string;
}

/**
 * Checks that a line which is claimed as a fact holds what the page shows as that fact.
 *
 * @returns an issue for each line that holds something else
 */
export function checkFacts(page: Page, file: string, lines: readonly SourceLine[]): Issue[] {
  // That a blank line is claimed is told elsewhere.
  const claimed = claimsOf(page, lines).filter(({ text }) => text !== '');
  return claimed.flatMap((claim): Issue[] => {
    const { line, text, fact } = claim;
    const shown = shownAs(page, fact);
    const same = claimed.filter((other) => other.fact === fact);
    const right = fact in WHOLE ? shown.length === 1 && shown[0] === text : holdsPart(claim, same, shown);
    if (right) return [];
    const name = fact === 'author-note' ? 'the note on the author' : fact;
    const message = `${page.file} shows something else as ${name}.\n${showBoth(text, shown.join(', '))}`;
    return [{ code: 'source-009', file, line, message }];
  });
}

function claimsOf({ $ }: Page, lines: readonly SourceLine[]): Claim[] {
  return $('[data-source] [data-line]:not([data-claim="left-out"])')
    .toArray()
    .map((element: Element) => {
      const line = Number($(element).attr('data-line'));
      const fact = $(element).attr('data-holds') ?? $(element).attr('data-claim') ?? '';
      return { line, fact, text: lines[line - 1]?.text ?? '' };
    });
}

function shownAs({ $ }: Page, fact: string): string[] {
  return $(WHOLE[fact] ?? `[data-fact='${fact}']`)
    .toArray()
    .map((element) => foldSpace($(element).text()));
}

/** Each line has one of the facts; all of them, such as several names, may be spread over several lines. */
function holdsPart(claim: Claim, same: readonly Claim[], shown: readonly string[]): boolean {
  const has = (text: string, what: string): boolean =>
    claim.fact === 'date' ? hasDate(text, what) : text.includes(what);
  const without = same.filter(({ text }) => !shown.some((what) => has(text, what)));
  if (without.length > 0) return !without.includes(claim);
  // What no line has is told once, of the first.
  return claim !== same[0] || shown.every((what) => same.some(({ text }) => has(text, what)));
}

/** A date may stand in the source in another order, its month shortened: `Nov. 26, 2020` for `26 November 2020`. */
function hasDate(text: string, date: string): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return date
    .split(' ')
    .every((part) =>
      words.some((word) => word === part || (word.length >= 3 && /\D/.test(part) && part.startsWith(word))),
    );
}
