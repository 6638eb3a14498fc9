import { expect, it } from 'vitest';
import { isBuilt, pageAt } from './built.ts';
import { hrefOf, linksIn, partNamed, textOf } from './parts.ts';

it('a reader comes from the home page to who wrote an essay, and learns where that is from', () => {
  const home = pageAt('/');
  expect(hrefOf(home, home('main'), 'People')).toBe('/people/');
  const list = pageAt('/people/');
  expect(textOf(list('h1'))).toBe('People and publications');
  expect(hrefOf(list, list('main'), 'Jonas Calder')).toBe('/people/jonas-calder/');
  const $ = pageAt('/people/jonas-calder/');
  expect(textOf($('h1'))).toBe('Jonas Calder');
  const about = partNamed($, 'Who this is');
  expect(textOf(about)).toContain('Professor at the Invented University of Arland (IUA), Port Merrow.');
  expect(textOf(about)).toContain('Where this is from: The note on the author that came with the text');
  // The note itself, as the essay has it.
  expect(hrefOf($, about, 'Harbour and Horizon: Arland’s Cyberspace Governance')).toBe('/essays/calder/#author-note');
  expect(about.find('blockquote').text()).toBe(pageAt('/essays/calder/')('[data-author-note]').text());
});

it('a person’s page leads to the essays, to where they appeared, and back to the list', () => {
  const $ = pageAt('/people/bodor-ilka/');
  const essay = partNamed($, 'Essay');
  expect(textOf(essay)).toContain('26 November 2020');
  expect(linksIn($, essay)).toEqual([
    ['Closer Cooperation In Cyberspace', '/essays/bodor/'],
    ['Islands Review', '/publications/islands-review/'],
  ]);
  expect(hrefOf($, $('main'), 'People and publications')).toBe('/people/');
});

it('a publication’s page says what it is, and who and what belongs to it', () => {
  const $ = pageAt('/publications/islands-review/');
  expect(textOf(partNamed($, 'What it is'))).toContain('Where this is from: The test: the text as received');
  expect(linksIn($, partNamed($, 'Who belongs to it'))).toEqual([['Bodor Ilka', '/people/bodor-ilka/']]);
  expect(linksIn($, partNamed($, 'First published here'))).toEqual([
    ['Closer Cooperation In Cyberspace', '/essays/bodor/'],
    ['Bodor Ilka', '/people/bodor-ilka/'],
  ]);
  expect(hrefOf($, $('main'), 'People and publications')).toBe('/people/');
});

it('what someone did who wrote nothing is said, and what is not known is not filled in', () => {
  const $ = pageAt('/people/gwen-marsh/');
  expect(textOf(partNamed($, 'Who this is'))).toBe('Who this isnot stated');
  const named = partNamed($, 'Named with');
  expect(textOf(named)).toContain('Copy editor of');
  expect(hrefOf($, named, 'Closer Cooperation In Cyberspace')).toBe('/essays/bodor/');
  expect(textOf(partNamed($, 'In the essays'))).toContain('No essay here names Gwen Marsh.');
  expect(partNamed($, 'Essay')).toHaveLength(0);
  expect(partNamed($, 'Essays')).toHaveLength(0);
});

it.each(['/', '/essays/bodor/p/3/', '/essays/bodor/cite/'])('authors lead to their pages from %s', (address) => {
  const $ = pageAt(address);
  expect(hrefOf($, $('main'), 'Bodor Ilka')).toBe('/people/bodor-ilka/');
});

it('a name that an essay mentions leads to its passages', () => {
  const $ = pageAt('/people/otto-ende/');
  expect(linksIn($, partNamed($, 'In the essays'))).toEqual([
    ['Alpha and Beta paragraph 2', '/essays/facts-missing/#p2'],
  ]);
  expect(textOf(pageAt('/essays/facts-missing/')('#p2'))).toContain('Otto Ende');
});

it.each(['main', 'folder'] as const)('on the site %s every person and publication has a page and a picture', (site) => {
  const $ = pageAt('/people/', site);
  const home = site === 'folder' ? '/reader/' : '/';
  const addresses = linksIn($, $('main li')).map(([, href]) => href);
  expect(addresses).toHaveLength(15);
  for (const address of addresses) {
    const below = `/${address.slice(home.length)}`;
    const picture = pageAt(below, site)('meta[property="og:image"]').attr('content') ?? '';
    expect(new URL(picture).pathname).toBe(`${address}card.png`);
    expect(isBuilt(`${below}card.png`, site)).toBe(true);
  }
});

it.each([
  ['/people/jonas-calder/', 'Person'],
  ['/publications/islands-review/', 'Periodical'],
  ['/topics/', 'DefinedTermSet'],
  ['/topics/concepts/digital-divide/', 'DefinedTerm'],
  ['/topics/places/arland/', 'Place'],
  ['/compare/bodor/calder/', 'WebPage'],
])('what %s is about, it says to programs too: a %s', (address, type) => {
  const $ = pageAt(address);
  const data = JSON.parse($('script[type="application/ld+json"]').text()) as { url: string };
  const { origin } = new URL(data.url);
  expect(data).toMatchObject({ '@type': type, url: `${origin}${address}` });
  expect($('meta[property="og:image"]').attr('content')).toBe(`${origin}${address}card.png`);
});
