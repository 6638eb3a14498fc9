import { extract, firstDifference } from '#content/compare-texts.ts';
import { foldSpace } from '#lib/words.ts';
import { elementsOf, type Page, type PageIssue } from './site.ts';

/** A line of the received text, white space folded. */
export interface SourceLine {
  line: number;
  text: string;
}

/** Facts that are a whole line, with their place on the page. */
const WHOLE: Record<string, string> = { 'author-note': '[data-author-note]', title: 'h1' };

interface Claim {
  line: number;
  text: string;
  /** A name of `METADATA`, or `author-note`. */
  fact: string;
}

/** Finds lines that are claimed as a fact but lack what the page shows as that fact. */
export function checkFacts(page: Page, lines: readonly SourceLine[]): PageIssue[] {
  // `checkClaims` reports blank lines.
  const claimed = claimsOf(page, lines).filter(({ text }) => text !== '');
  return claimed.flatMap((claim) => {
    const { line, text, fact } = claim;
    const shown = shownAs(page, fact);
    const same = claimed.filter((other) => other.fact === fact);
    const right = fact in WHOLE ? shown.length === 1 && shown[0] === text : holdsPart(claim, same, shown);
    if (right) return [];
    const name = fact === 'author-note' ? 'the note on the author' : fact;
    const message = `${page.file} shows something else as ${name}.\n${showBoth(text, shown.join(', '))}`;
    return [{ code: 'source-009', line, message }];
  });
}

function claimsOf(page: Page, lines: readonly SourceLine[]): Claim[] {
  return elementsOf(page, '[data-source] [data-line]:not([data-claim="left-out"])').map(({ attribs }) => {
    const line = Number(attribs['data-line']);
    const fact = attribs['data-holds'] ?? attribs['data-claim'] ?? '';
    return { line, fact, text: lines[line - 1]?.text ?? '' };
  });
}

function shownAs(page: Page, fact: string): string[] {
  return elementsOf(page, WHOLE[fact] ?? `[data-fact='${fact}']`).map((element) => foldSpace(page.$(element).text()));
}

/** Each line has one of the facts; several names may be spread over several lines. */
function holdsPart(claim: Claim, same: readonly Claim[], shown: readonly string[]): boolean {
  const has = (text: string, what: string): boolean =>
    claim.fact === 'date' ? hasDate(text, what) : text.includes(what);
  const without = same.filter(({ text }) => !shown.some((what) => has(text, what)));
  if (without.length > 0) return !without.includes(claim);
  // A fact that no line has is reported once, of the first line.
  return claim !== same[0] || shown.every((what) => same.some(({ text }) => has(text, what)));
}

/** The source may write `Nov. 26, 2020` for `26 November 2020`. */
function hasDate(text: string, date: string): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return date
    .split(' ')
    .every((part) =>
      words.some((word) => word === part || (word.length >= 3 && /\D/.test(part) && part.startsWith(word))),
    );
}

/** Characters of a text in a message. */
const SHOWN = 110;

/** Shows two texts from shortly before their first difference, one line each. */
export function showBoth(source: string, page: string): string {
  const at = firstDifference(source, page);
  const from = at < 40 || source === page ? 0 : at - 30;
  return Object.entries({ source, 'page  ': page })
    .filter(([, text]) => text !== '')
    .map(([where, text]) => `  ${where}  ${extract(text, text.length < from ? 0 : from, SHOWN)}`)
    .join('\n');
}
