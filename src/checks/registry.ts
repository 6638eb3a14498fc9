import { cards } from './cards.ts';
import { concordance } from './concordance.ts';
import { fileLinks } from './file-links.ts';
import { html } from './html.ts';
import { htmlTree } from './html-tree.ts';
import { ids } from './ids.ts';
import { integrity } from './integrity.ts';
import { jsonLd } from './json-ld.ts';
import { links } from './links.ts';
import { pageWeight } from './page-weight.ts';
import { pages } from './pages.ts';
import { passagesData } from './passages-data.ts';
import { policy } from './policy.ts';
import { search } from './search.ts';
import { security } from './security-txt.ts';
import { siteMap } from './site-map.ts';
import type { Issue, Site } from './site.ts';
import { sourceFidelity } from './source-fidelity.ts';
import { texts } from './texts.ts';

export interface Check {
  /** `npm run check -- <name>` runs it alone. */
  name: string;
  /** True of a site in which it finds nothing. */
  sentence: string;
  find: (site: Site) => Issue[] | Promise<Issue[]>;
  /** Codes of its issues, each with a folder of this name in `fixtures/`. */
  codes: readonly string[];
}

/** `codes('link', 3)` is `['link-001', 'link-002', 'link-003']`. */
const codes = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${String(index + 1).padStart(3, '0')}`);

const check = (name: string, sentence: string, find: Check['find'], ...ofCheck: string[]): Check => ({
  name,
  sentence,
  find,
  codes: ofCheck,
});

/** Every check, in the order in which they run. One line adds one; `README.md` beside this is made of it. */
// prettier-ignore
export const CHECKS: readonly Check[] = [
  check('sources', 'the words of the essays are those of their sources', sourceFidelity, ...codes('source', 10)),
  check('links', 'every link leads somewhere, and nothing comes from another host', links, ...codes('link', 6)),
  check('file-links', 'every address in the files for other programs, and in the index of the search, leads somewhere', fileLinks),
  check('ids', 'every id stands once on its page, and in an address as it is', ids, ...codes('id', 2)),
  check('html', 'the HTML is valid', html, 'html-001'),
  check('html-tree', 'a browser makes of each page what is written there', htmlTree, 'html-002', 'html-003'),
  check('pages', 'every page says what it is', pages, ...codes('page', 4)),
  check('policy', 'nothing stands in a page that its policy forbids', policy, ...codes('policy', 2)),
  check('integrity', 'every page says what its scripts and style sheets are', integrity, 'integrity-001'),
  check('json-ld', 'the JSON-LD of each page can be read, and is about that page', jsonLd, ...codes('json-ld', 3)),
  check('page-weight', 'essay pages are within their budget', pageWeight, ...codes('weight', 2)),
  check('passages', 'the passages as data are as they are described, and stand where they say', passagesData, ...codes('data', 2)),
  check('texts', 'the essays are whole as texts and in the feeds, and say on paper where they are from', texts, 'text-001', 'feed-001', 'paper-001'),
  check('site-map', 'the site map has what is to be listed', siteMap, 'map-001'),
  check('concordance', 'the word index is in order, and has every place of a word', concordance, ...codes('index', 2)),
  check('cards', 'cards for previews elsewhere are there, and of the right size', cards, 'card-001'),
  check('security', 'security.txt has not expired', security, 'security-001'),
  check('search', 'the search finds every word of a passage, and every sentence as a quotation', search, ...codes('search', 2)),
];
