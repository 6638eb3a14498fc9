import { decoded, homeOf, type Issue, type Page, type Site } from './site.ts';

/** Characters of a description that says something. */
const DESCRIPTION = 20;

/**
 * Check: every page says what it is: a first heading and a main part, the language of the site, a title of its own with
 * the site's name, a description, a width for small screens, and where it stands. That there is no second one of these,
 * and how headings follow each other, is for the check of the HTML.
 */
export function pages(site: Site): Issue[] {
  const home = site.pages.find(({ address }) => address === '/');
  const titled = new Map<string, Page>();
  return site.pages.flatMap((page) => {
    const title = titleOf(page);
    // Whoever finds the note that a page has moved is taken further at once.
    const isRead = page.$('meta[http-equiv=refresh]').length === 0;
    const same = isRead ? titled.get(title) : undefined;
    if (isRead) titled.set(title, page);
    const { file } = page;
    return [
      ...partsOf(page).map((message): Issue => ({ code: 'page-001', file, message })),
      ...(home ? wordsOf(page, home) : []).map((message): Issue => ({ code: 'page-002', file, message })),
      ...(same ? [{ code: 'page-003', file, message: `${same.file} has the same title: "${title}".` }] : []),
      ...addressOf(site, page).map((message): Issue => ({ code: 'page-004', file, message })),
    ];
  });
}

/** Tells whether a page is one that search engines are to list. */
export function isListed({ $ }: Page): boolean {
  return !($('meta[name=robots]').attr('content') ?? '').includes('noindex');
}

function titleOf({ $ }: Page): string {
  return $('head > title').text();
}

function partsOf({ $ }: Page): string[] {
  return ['h1', 'main'].filter((name) => $(name).length === 0).map((name) => `The page has no <${name}>.`);
}

/** What is wrong with the words of a page for programs. The title of the home page is the name of the site. */
function wordsOf(page: Page, home: Page): string[] {
  const language = home.$('html').attr('lang') ?? '';
  const own = page.$('html').attr('lang') ?? '';
  const description = page.$('meta[name=description]').attr('content')?.trim() ?? '';
  const viewport = page.$('meta[name=viewport]').attr('content') ?? '';
  return [
    ...(own !== '' && own === language ? [] : [`The language is "${own}"; that of the home page is "${language}".`]),
    ...(titleOf(page).includes(titleOf(home)) ? [] : [`The title lacks the name of the site: "${titleOf(page)}".`]),
    ...(description.length >= DESCRIPTION ? [] : [`The description says too little: "${description}".`]),
    ...(viewport.includes('width=device-width') ? [] : ['The page does not take the width of the screen (viewport).']),
  ];
}

/** What is wrong with where a page says it stands: at its own address, unless another page is listed in its place. */
function addressOf(site: Site, page: Page): string[] {
  const own = homeOf(site) + page.address.slice(1);
  const canonical = page.$('link[rel=canonical]').attr('href');
  const isOwn = canonical !== undefined && decoded(canonical) === own;
  if (isOwn === isListed(page)) return [];
  return isOwn
    ? ['The page wants not to be listed (noindex), and yet names itself as what is to be listed (canonical).']
    : [`The page stands at ${own}, and says ${canonical ?? 'nothing'} (canonical).`];
}
