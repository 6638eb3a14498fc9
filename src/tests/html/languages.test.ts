import type { CheerioAPI } from 'cheerio';
import { expect, it } from 'vitest';
import { pseudo } from '../sites.ts';
import { fileText } from './built.ts';
import { everyPage, everyPageIn, type BuiltPage } from './every-page.ts';

/** `Node.TEXT_NODE`. */
const TEXT = 3;

interface Run {
  words: string;
  lang: string | undefined;
  dir: string;
}

/** Of programs, of one language only, and citations, whose styles speak English. */
const NO_RUN = 'script, style, noscript, option, .reference';

/** Texts of a page, with what it says of their language and direction. */
function runsOf($: CheerioAPI): Run[] {
  return $('body')
    .find('*')
    .contents()
    .filter((_, node) => node.nodeType === TEXT && $(node).closest(NO_RUN).length === 0)
    .toArray()
    .map((node) => ({
      words: $(node).text().trim(),
      lang: $(node).closest('[lang]').attr('lang'),
      dir: $(node).closest('[dir]').attr('dir') ?? 'ltr',
    }))
    .filter(({ words }) => /\p{L}/u.test(words));
}

function pagesWith(pages: readonly BuiltPage[], isWrong: (run: Run) => boolean): Record<string, Run[]> {
  const found = pages.map(({ address, $ }) => [address, runsOf($).filter(isWrong)] as const);
  return Object.fromEntries(found.filter(([, runs]) => runs.length > 0));
}

it('the words of an Arabic essay are said to be Arabic on every page, and run from right to left', () => {
  const data = JSON.parse(fileText('/passages.json')) as {
    essays: { slug: string; title: string }[];
    passages: { essay: string; section: { title: string } | null; text: string }[];
  };
  const title = data.essays.find(({ slug }) => slug === 'salim')?.title ?? '';
  const passages = data.passages.filter(({ essay }) => essay === 'salim');
  const all = [title, ...passages.flatMap(({ section, text }) => [section?.title ?? '', text])].join('\n');
  const isTheirs = ({ words }: Run): boolean => /\p{sc=Arabic}/u.test(words) && all.includes(words);
  const pages = everyPage('main');
  expect(Object.keys(pagesWith(pages, isTheirs)).length).toBeGreaterThan(10);
  expect(pagesWith(pages, (run) => isTheirs(run) && (run.lang !== 'ar' || run.dir !== 'rtl'))).toEqual({});
});

it('no word of the site is said to be of the language of an essay', () => {
  const pages = everyPageIn(pseudo.env.OUT_DIR);
  expect(Object.keys(pagesWith(pages, ({ lang }) => lang === 'la')).length).toBeGreaterThan(10);
  expect(pagesWith(pages, ({ words, lang }) => words.startsWith('⟦') && lang === 'la')).toEqual({});
});
