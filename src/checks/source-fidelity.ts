import { existsSync, readFileSync } from 'node:fs';
import { withoutWrongSigns } from '#content/signs.ts';
import { compareTexts, type Departure } from '#content/compare-texts.ts';
import { foldSpace } from '#lib/words.ts';
import { numberedTextOf } from '#passages/file.ts';
import type { Issue, Page, Site } from './site.ts';
import { checkFacts } from './source-facts.ts';
import { showBoth, type SourceLine } from './source-lines.ts';

/**
 * Check: the body of each essay's built page equals the lines of the received text, word for word, in order and
 * complete, and every other line is claimed once. Signs of the received text that no essay may hold are passed over.
 */
export function sourceFidelity(site: Site): Issue[] {
  return site.pages.flatMap((page) => {
    const name = page.$('[data-source]').attr('data-source');
    if (name === undefined) return [];
    const file = `${site.contentDir}/sources/${name}`;
    if (!existsSync(file)) {
      return [
        { code: 'source-010', file, message: `${page.file} names this file as its source, but it does not exist.` },
      ];
    }
    const lines = readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .map((text, index): SourceLine => ({ line: index + 1, text: foldSpace(withoutWrongSigns(text)) }));
    return [...checkBody(page, file, lines), ...checkClaims(page, file, lines)];
  });
}

/** The lines that the essay says are its body. */
function bodyLines({ $ }: Page): number[] {
  return ($('[data-source]').attr('data-body-lines') ?? '').split(' ').filter(Boolean).map(Number);
}

/** The author's words of a passage as they stand on the page. */
function passageTexts({ $ }: Page): string[] {
  return $('.prose > .passage')
    .toArray()
    .map((passage) => numberedTextOf(passage));
}

function checkBody(page: Page, file: string, lines: readonly SourceLine[]): Issue[] {
  // A line that is blank, not there or named twice is told where the claims are checked.
  const body = [...new Set(bodyLines(page))].flatMap((number) => lines[number - 1] ?? []).filter(({ text }) => text);
  const unclaimed = new Set(unclaimedLines(page, lines).map(({ text }) => text));
  const texts = body.map(({ text }) => text);
  return (
    compareTexts(texts, passageTexts(page))
      // A paragraph is not strange to the source because nobody claims its line.
      .filter(({ kind, pageText }) => kind !== 'added' || !unclaimed.has(pageText))
      .map((departure): Issue => {
        const line = departure.source === undefined ? undefined : body[departure.source]?.line;
        return { ...describe(departure, page), file, ...(line === undefined ? {} : { line }) };
      })
  );
}

function describe(
  { kind, page: place, sourceText, pageText }: Departure,
  { file }: Page,
): Pick<Issue, 'code' | 'message'> {
  const passage = `¶${(place ?? 0) + 1}`;
  const both = showBoth(sourceText, pageText);
  switch (kind) {
    case 'changed':
      return { code: 'source-001', message: `${file} ${passage} has other words than the source.\n${both}` };
    case 'lost':
      return { code: 'source-002', message: `${file} does not have this paragraph.\n${both}` };
    case 'doubled':
      return { code: 'source-003', message: `${file} has this paragraph twice, again as ${passage}.\n${both}` };
    case 'added':
      return { code: 'source-004', message: `${file} ${passage} is not in the source.\n${both}` };
    case 'moved':
      return { code: 'source-005', message: `${file} has this paragraph in another place, as ${passage}.\n${both}` };
  }
}

/** Lines by the times that the essay claims them. */
function claims(page: Page): Map<number, number> {
  const claimed = page.$('[data-source] [data-line]').toArray();
  const times = new Map<number, number>();
  for (const line of [...bodyLines(page), ...claimed.map((element) => Number(page.$(element).attr('data-line')))]) {
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  return times;
}

function unclaimedLines(page: Page, lines: readonly SourceLine[]): SourceLine[] {
  const times = claims(page);
  return lines.filter(({ line, text }) => text !== '' && !times.has(line));
}

function checkClaims(page: Page, file: string, lines: readonly SourceLine[]): Issue[] {
  const times = claims(page);
  const unclaimed = unclaimedLines(page, lines).map(({ line, text }) => ({
    code: 'source-006',
    file,
    line,
    message: `No part of the essay claims this line: write it into body, metadata or leftOut.\n${showBoth(text, '')}`,
  }));
  const twice = [...times]
    .filter(([, count]) => count > 1)
    .map(([line, count]) => ({
      code: 'source-007',
      file,
      line,
      message: `The essay claims this line ${count} times; each line is claimed once.\n${showBoth(lines[line - 1]?.text ?? '', '')}`,
    }));
  const empty = [...times.keys()]
    .filter((line) => (lines[line - 1]?.text ?? '') === '')
    .map((line) => ({
      code: 'source-008',
      file,
      line,
      message: 'The essay claims this line, but it is blank or not there.',
    }));
  return [...unclaimed, ...twice, ...empty, ...checkFacts(page, file, lines)];
}
