import { compareInIndex } from '#language/local.ts';
import { fold } from '#language/fold.ts';
import { undetermined } from '#language/language.ts';
import { languageOf } from '#language/languages.ts';
import { lookedUpForm, wordsToLookUp } from '#concordance/words.ts';
import { dataOf } from './passages-data.ts';
import { addressFrom, decoded, elementsOf, homeOf, type Issue, type Page, type Site } from './site.ts';
import { t } from '#content/strings.ts';

interface Entry {
  page: Page;
  word: string;
  /** The word and its other forms, normalised. */
  forms: string[];
  /** Paths from the root of the host. */
  places: string[];
}

/** Check: the words of each index page are in order and under their letter, each with exactly the passages that have it. */
export function concordance(site: Site): Issue[] {
  const entries = site.pages.map((page) => entriesOn(site, page)).filter((words) => words.length > 0);
  return [...entries.flatMap(checkOrder), ...checkPlaces(site, entries.flat())];
}

function entriesOn(site: Site, page: Page): Entry[] {
  const { $ } = page;
  return elementsOf(page, '.words > div').map((element): Entry => {
    const term = $(element).children('dt');
    const word = term.contents().first().text().trim();
    const others = term.find('span').text();
    const forms = [word, ...others.split(/[\s,]+/)].map(lookedUpForm);
    const places = $(element)
      .find('dd a')
      .toArray()
      .map((link) => {
        const { pathname, hash } = addressFrom(site, page, $(link).attr('href') ?? '');
        return decoded(pathname + hash);
      });
    return { page, word, forms, places };
  });
}

function checkOrder(entries: readonly Entry[]): Issue[] {
  const [{ page } = { page: undefined }] = entries;
  if (!page) return [];
  const letter = /\/([a-z])\/(?:\d+\/)?$/.exec(page.address)?.[1];
  return entries.flatMap(({ word }, index) => {
    const before = entries[index - 1]?.word;
    const wrong: string[] = [];
    if (before !== undefined && compareInIndex(before, word, t.locale) >= 0)
      wrong.push(`“${word}” comes after “${before}”.`);
    if (letter !== undefined && !fold(word).startsWith(letter)) wrong.push(`“${word}” stands under ${letter}.`);
    return wrong.map((message) => ({ code: 'index-001', file: page.file, message }));
  });
}

/** Compares the places of each word with `passages.json`. The note on an author is no passage. */
function checkPlaces(site: Site, entries: readonly Entry[]): Issue[] {
  const data = dataOf(site);
  const languages = new Map(data?.essays.map(({ slug, language }) => [slug, languageOf(language)]));
  const passages = (data?.passages ?? []).map(({ essay, text, address }) => {
    const { pathname, hash } = new URL(address, homeOf(site));
    const forms = new Set(wordsToLookUp(text, languages.get(essay) ?? undetermined).map(({ form }) => form));
    return { place: decoded(pathname + hash), forms };
  });
  const known = new Set(passages.map(({ place }) => place));
  const byWord = Map.groupBy(entries, ({ word }) => word);
  return [...byWord].flatMap(([word, [entry, ...parts]]): Issue[] => {
    // The index abbreviates words that are too long for a line.
    if (!entry || word.endsWith('…')) return [];
    const listed = [entry, ...parts].flatMap(({ places }) => places).filter((place) => known.has(place));
    const standsIn = passages.filter(({ forms }) => entry.forms.some((form) => forms.has(form)));
    const expected = standsIn.map(({ place }) => place);
    const issue = (message: string): Issue => ({ code: 'index-002', file: entry.page.file, message });
    return [
      ...expected.filter((place) => !listed.includes(place)).map((place) => issue(`“${word}” lacks ${place}.`)),
      ...listed
        .filter((place) => !expected.includes(place))
        .map((place) => issue(`“${word}” does not stand at ${place}.`)),
    ];
  });
}
