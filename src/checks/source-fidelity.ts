import { existsSync, readFileSync } from 'node:fs';
import type { Element } from 'domhandler';
import { foldSpace } from '../lib/words.ts';
import { compareTexts } from './compare-texts.ts';
import type { Issue, Page, Site } from './site.ts';

/** A line of the received text, with its words folded. */
interface SourceLine {
  line: number;
  text: string;
}

/**
 * Check: the body of each essay's built page equals the lines of the received text, word for word, in order and
 * complete, and every other line is claimed once.
 *
 * @param site the built site and its content
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
      .map((text, index): SourceLine => ({ line: index + 1, text: foldSpace(text) }));
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
    .map((element: Element) => {
      const passage = $(element).clone();
      passage.find('.passage-link, .note-mark').remove();
      return foldSpace(passage.text());
    });
}

function checkBody(page: Page, file: string, lines: readonly SourceLine[]): Issue[] {
  const body = bodyLines(page).flatMap((number) => lines[number - 1] ?? []);
  const texts = passageTexts(page);
  return compareTexts(
    body.map(({ text }) => text),
    texts,
  ).map(({ kind, source, page: place, ...both }): Issue => {
    const line = source === undefined ? undefined : body[source]?.line;
    const passage = place === undefined ? '' : ` ¶${place + 1}`;
    const where = { file, ...(line === undefined ? {} : { line }) };
    switch (kind) {
      case 'changed':
        return {
          code: 'source-001',
          ...where,
          message: `${page.file}${passage} has other words than the source.\n${showBoth(both.sourceText, both.pageText)}`,
        };
      case 'lost':
        return {
          code: 'source-002',
          ...where,
          message: `${page.file} does not have this paragraph.\n${showBoth(both.sourceText, '')}`,
        };
      case 'doubled':
        return {
          code: 'source-003',
          ...where,
          message: `${page.file} has this paragraph twice, again as${passage}.\n${showBoth(both.sourceText, both.pageText)}`,
        };
      case 'added':
        return {
          code: 'source-004',
          ...where,
          message: `${page.file}${passage} is not in the source.\n${showBoth('', both.pageText)}`,
        };
      case 'moved':
        return {
          code: 'source-005',
          ...where,
          message: `${page.file} has this paragraph in another place, as${passage}.\n${showBoth(both.sourceText, both.pageText)}`,
        };
    }
  });
}

/** Shows two texts from a little before the place where they part. */
function showBoth(source: string, page: string): string {
  let at = 0;
  while (at < source.length && source[at] === page[at]) at += 1;
  const cut = (text: string): string => {
    if (text === '') return '(nothing)';
    const from = at < 40 || at >= text.length + 40 ? 0 : at - 30;
    return `${from > 0 ? '…' : ''}${text.slice(from, from + 110)}${text.length > from + 110 ? '…' : ''}`;
  };
  return `  source  ${cut(source)}\n  page    ${cut(page)}`;
}

function checkClaims(page: Page, file: string, lines: readonly SourceLine[]): Issue[] {
  const claimed = page.$('[data-source] [data-line]').toArray();
  const numbers = [...bodyLines(page), ...claimed.map((element) => Number(page.$(element).attr('data-line')))];
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);

  const unclaimed = lines
    .filter(({ line, text }) => text !== '' && !times.has(line))
    .map(({ line, text }) => ({
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
  return [...unclaimed, ...twice, ...empty, ...claimed.flatMap((element) => checkFact(page, element, file, lines))];
}

/** A line that is claimed as a fact holds what the page shows as that fact. */
function checkFact(page: Page, element: Element, file: string, lines: readonly SourceLine[]): Issue[] {
  const { $ } = page;
  const line = Number($(element).attr('data-line'));
  const text = lines[line - 1]?.text ?? '';
  const claim = $(element).attr('data-claim');
  const words = (selector: string): string[] =>
    $(selector)
      .toArray()
      .map((found) => foldSpace($(found).text()));
  const holds = $(element).attr('data-holds');
  const exact = claim === 'author-note' ? words('[data-author-note]') : holds === 'title' ? words('h1') : undefined;
  const wanted = exact ?? (claim === 'metadata' && holds ? words(`[data-fact='${holds}']`) : []);
  const right = exact ? exact.length === 1 && exact[0] === text : wanted.every((fact) => text.includes(fact));
  if (right && (wanted.length > 0 || claim === 'left-out')) return [];
  return [
    {
      code: 'source-009',
      file,
      line,
      message: `${page.file} shows something else as ${claim === 'author-note' ? 'the note on the author' : (holds ?? 'this fact')}.\n${showBoth(text, wanted.join(', '))}`,
    },
  ];
}
