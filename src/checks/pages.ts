import { decoded, homeOf, type Issue, type Page, type Site } from './site.ts';

/** Shortest useful description, in letters. A sign of Chinese, Japanese or Korean says as much as about three. */
const DESCRIPTION = 20;
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** True if a description says enough to tell a page from others. */
export const isLongEnough = (description: string): boolean =>
  description.replaceAll(DENSE, '...').length >= DESCRIPTION;

/**
 * Check: every page has an h1, a main element, the language of the site, a unique title with the name of the site, a
 * description, a viewport, and its canonical address. The check of the HTML finds a second one, and skipped levels.
 */
export function pages(site: Site): Issue[] {
  const home = site.pages.find(({ address }) => address === '/');
  const titled = new Map<string, Page>();
  return site.pages.flatMap((page) => {
    const title = titleOf(page);
    // A page that only redirects may share a title.
    const isRead = page.$('meta[http-equiv=refresh]').length === 0;
    const same = isRead ? titled.get(title) : undefined;
    if (isRead) titled.set(title, page);
    const found = [
      { code: 'page-001', messages: partsOf(page) },
      { code: 'page-002', messages: home ? wordsOf(page, home) : [] },
      { code: 'page-003', messages: same ? [`${same.file} has the same title: "${title}".`] : [] },
      { code: 'page-004', messages: addressOf(site, page) },
    ];
    return found.flatMap(({ code, messages }) => messages.map((message) => ({ code, file: page.file, message })));
  });
}

/** True if search engines are to list a page. */
export function isListed({ $ }: Page): boolean {
  return !($('meta[name=robots]').attr('content') ?? '').includes('noindex');
}

function titleOf({ $ }: Page): string {
  return $('head > title').text();
}

function partsOf({ $ }: Page): string[] {
  return ['h1', 'main'].filter((name) => $(name).length === 0).map((name) => `The page has no <${name}>.`);
}

/** The title of the home page is the name of the site. */
function wordsOf(page: Page, home: Page): string[] {
  const language = home.$('html').attr('lang') ?? '';
  const own = page.$('html').attr('lang') ?? '';
  const description = page.$('meta[name=description]').attr('content')?.trim() ?? '';
  const viewport = page.$('meta[name=viewport]').attr('content') ?? '';
  return [
    ...(own !== '' && own === language ? [] : [`The language is "${own}"; that of the home page is "${language}".`]),
    ...(titleOf(page).includes(titleOf(home)) ? [] : [`The title lacks the name of the site: "${titleOf(page)}".`]),
    ...(isLongEnough(description) ? [] : [`The description says too little: "${description}".`]),
    ...(viewport.includes('width=device-width') ? [] : ['The page does not take the width of the screen (viewport).']),
  ];
}

/** A listed page is its own canonical address, an unlisted one is not. */
function addressOf(site: Site, page: Page): string[] {
  const own = homeOf(site) + page.address.slice(1);
  const canonical = page.$('link[rel=canonical]').attr('href');
  const isOwn = canonical !== undefined && decoded(canonical) === own;
  if (isOwn === isListed(page)) return [];
  return isOwn
    ? ['The page wants not to be listed (noindex), and yet names itself as what is to be listed (canonical).']
    : [`The page stands at ${own}, and says ${canonical ?? 'nothing'} (canonical).`];
}
