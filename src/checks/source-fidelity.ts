import { existsSync, readFileSync } from 'node:fs';
import { withoutWrongSigns } from '#content/signs.ts';
import { compareTexts, type Departure } from '#content/compare-texts.ts';
import { foldSpace } from '#lib/words.ts';
import { numberedTextOf } from '#passages/file.ts';
import { elementsOf, ofEachPage, type Issue, type Page, type PageIssue } from './site.ts';
import { checkFacts, showBoth, type SourceLine } from './source-facts.ts';

/**
 * Check: the body of each essay's page equals the received text, word for word, in order and complete, and every other line
 * is claimed once. Characters that no essay may have are ignored in the received text.
 */
export const sourceFidelity = ofEachPage((page, { contentDir }) => {
  const name = page.$('[data-source]').attr('data-source');
  if (name === undefined) return [];
  const file = `${contentDir}/sources/${name}`;
  if (!existsSync(file)) {
    const message = `${page.file} names this file as its source, but it does not exist.`;
    return [{ code: 'source-010', file, message }];
  }
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((text, index): SourceLine => ({ line: index + 1, text: foldSpace(withoutWrongSigns(text)) }));
  return [...checkBody(page, lines), ...checkClaims(page, lines), ...checkFacts(page, lines)].map((issue) => {
    return { ...issue, file };
  });
});

function bodyLines({ $ }: Page): number[] {
  return ($('[data-source]').attr('data-body-lines') ?? '').split(' ').filter(Boolean).map(Number);
}

function checkBody(page: Page, lines: readonly SourceLine[]): PageIssue[] {
  // `checkClaims` reports lines that are blank, missing or named twice.
  const body = [...new Set(bodyLines(page))].flatMap((number) => lines[number - 1] ?? []).filter(({ text }) => text);
  const unclaimed = new Set(unclaimedLines(page, lines).map(({ text }) => text));
  const texts = body.map(({ text }) => text);
  return (
    compareTexts(texts, elementsOf(page, '.prose > .passage').map(numberedTextOf))
      // A paragraph whose line is unclaimed is in the source: `checkClaims` reports it.
      .filter(({ kind, pageText }) => kind !== 'added' || !unclaimed.has(pageText))
      .map((departure) => {
        const line = departure.source === undefined ? undefined : body[departure.source]?.line;
        return { ...describe(departure, page), line };
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

/** Number of claims of each line. */
function claims(page: Page): Map<number, number> {
  const claimed = elementsOf(page, '[data-source] [data-line]').map(({ attribs }) => Number(attribs['data-line']));
  const times = new Map<number, number>();
  for (const line of [...bodyLines(page), ...claimed]) {
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  return times;
}

function unclaimedLines(page: Page, lines: readonly SourceLine[]): SourceLine[] {
  const times = claims(page);
  return lines.filter(({ line, text }) => text !== '' && !times.has(line));
}

function checkClaims(page: Page, lines: readonly SourceLine[]): PageIssue[] {
  const times = claims(page);
  const textOf = (line: number): string => lines[line - 1]?.text ?? '';
  const unclaimed = unclaimedLines(page, lines).map(({ line, text }) => {
    const message = `No part of the essay claims this line: write it into body, metadata or leftOut.\n${showBoth(text, '')}`;
    return { code: 'source-006', line, message };
  });
  const repeated = [...times].filter(([, count]) => count > 1);
  const twice = repeated.map(([line, count]) => {
    const message = `The essay claims this line ${count} times; each line is claimed once.\n${showBoth(textOf(line), '')}`;
    return { code: 'source-007', line, message };
  });
  const empty = [...times.keys()]
    .filter((line) => textOf(line) === '')
    .map((line) => {
      return { code: 'source-008', line, message: 'The essay claims this line, but it is blank or not there.' };
    });
  return [...unclaimed, ...twice, ...empty];
}
