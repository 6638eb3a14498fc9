import { describe, expect, it } from 'vitest';
import type { Built } from './built.ts';
import { compare } from './compare.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { brokenProblems } from './problems.ts';
import { allForwards, forwardOf } from './redirects.ts';
import { keepMoved, update } from './update.ts';

const DAY = '2027-03-01';
const FIRST = '2026-11-24';

/** A built site of pages with passages (words) and other places (nothing). */
function site(pages: Record<string, Record<string, string | undefined> | undefined>): Built {
  return new Map(
    Object.entries(pages).map(([address, places]) => [
      address,
      places && { places: new Map(Object.entries(places)), ids: new Set(Object.keys(places)) },
    ]),
  );
}

const ESSAY = '/essays/a/';
const one = { peace: undefined, p1: 'First words.', p2: 'Second words.', p3: 'Third words.', 'fn-x': undefined };
const published = update(emptyLedger(), site({ '/': {}, [ESSAY]: one, '/atom.xml': undefined }), FIRST);
const rest = { '/': {}, '/atom.xml': undefined };

const withRedirects = (redirects: Ledger['redirects'], ledger = published): Ledger => ({ ...ledger, redirects });
const withAliases = (aliases: NonNullable<Ledger['pages'][string]['aliases']>): Ledger => ({
  ...published,
  pages: { ...published.pages, [ESSAY]: { since: FIRST, ...published.pages[ESSAY], aliases } },
});
const without = (places: Record<string, string | undefined>, id: string) =>
  Object.fromEntries(Object.entries(places).filter(([other]) => other !== id));
const broken = (ledger: Ledger, pages: Parameters<typeof site>[0]) => compare(ledger, site(pages)).broken;

describe('a site that keeps what it published', () => {
  it('is at one with its ledger', () => {
    expect(compare(published, site({ ...rest, [ESSAY]: one }))).toEqual({ broken: [], added: [] });
  });

  it('may have more', () => {
    const more = { ...rest, [ESSAY]: { ...one, p4: 'New.' }, '/essays/b/': { p1: 'New, too.' } };
    expect(compare(published, site(more))).toEqual({
      broken: [],
      added: [`${ESSAY}#p4`, '/essays/b/', '/essays/b/#p1'],
    });
  });

  it('may correct the words of a passage', () => {
    expect(broken(published, { ...rest, [ESSAY]: { ...one, p2: 'Words corrected.' } })).toEqual([]);
  });

  it('may have a place that is called constructor', () => {
    expect(compare(published, site({ ...rest, [ESSAY]: { ...one, constructor: undefined } })).added).toEqual([
      `${ESSAY}#constructor`,
    ]);
  });
});

describe('what is lost', () => {
  it('is a page', () => {
    expect(broken(published, rest)).toEqual([{ kind: 'page lost', page: ESSAY, since: FIRST }]);
  });

  it('is a file', () => {
    expect(broken(published, { '/': {}, [ESSAY]: one })).toEqual([
      { kind: 'page lost', page: '/atom.xml', since: FIRST },
    ]);
  });

  it.each(['peace', 'p3', 'fn-x'])('is the fragment %s', (id) => {
    const left = without(one, id);
    expect(broken(published, { ...rest, [ESSAY]: left })).toMatchObject([{ kind: 'fragment lost', page: ESSAY, id }]);
  });

  it('is what a passage meant, when a paragraph was put before it', () => {
    const moved = { ...one, p2: 'Put between.', p3: 'Second words.', p4: 'Third words.' };
    expect(broken(published, { ...rest, [ESSAY]: moved })).toEqual([
      {
        kind: 'passages moved',
        page: ESSAY,
        moves: [
          { id: 'p2', now: 'p3', begins: 'Second words.' },
          { id: 'p3', now: 'p4', begins: 'Third words.' },
        ],
      },
    ]);
  });

  it('is not a passage that another has begun like all along', () => {
    const twins = { p1: 'The same words.', p2: 'Others.', p3: 'The same words.' };
    const ledger = update(emptyLedger(), site({ '/': twins }), FIRST);
    expect(broken(ledger, { '/': { ...twins, p1: 'Corrected.' } })).toEqual([]);
  });
});

describe('what was lost is kept', () => {
  it('by an alias of a fragment', () => {
    const left = without(one, 'p3');
    expect(broken(withAliases({ p3: { to: 'p2', until: DAY } }), { ...rest, [ESSAY]: left })).toEqual([]);
  });

  it('by aliases of passages that moved, which can be written by themselves, once and again', () => {
    const second = { ...rest, [ESSAY]: { ...one, p2: 'Put between.', p3: 'Second words.', p4: 'Third words.' } };
    const kept = keepMoved(published, broken(published, second), DAY);
    expect(kept.pages[ESSAY]?.aliases).toEqual({
      p2: { to: 'p3', until: DAY, begins: 'Second words.' },
      p3: { to: 'p4', until: DAY, begins: 'Third words.' },
    });
    expect(broken(kept, second)).toEqual([]);

    const known = update(kept, site(second), DAY);
    const third = {
      ...rest,
      [ESSAY]: { ...one, p2: 'Put between.', p3: 'Again.', p4: 'Second words.', p5: 'Third words.' },
    };
    const again = keepMoved(known, broken(known, third), '2028-01-01');
    expect(again.pages[ESSAY]?.aliases?.p3).toEqual([
      { to: 'p4', until: DAY, begins: 'Third words.' },
      { to: 'p4', until: '2028-01-01', begins: 'Second words.' },
    ]);
    expect(broken(again, third)).toEqual([]);
  });

  it('by a redirect of a page', () => {
    const moved = { ...rest, '/essays/b/': one };
    expect(broken(withRedirects({ [ESSAY]: { to: '/essays/b/' } }), moved)).toEqual([]);
  });

  it('but not by a redirect to a page that lacks a fragment, as links keep theirs', () => {
    const left = without(one, 'p3');
    expect(broken(withRedirects({ [ESSAY]: { to: '/essays/b/' } }), { ...rest, '/essays/b/': left })).toMatchObject([
      { kind: 'fragment lost', page: ESSAY, id: 'p3', movedTo: '/essays/b/' },
    ]);
    expect(broken(withRedirects({ [ESSAY]: { to: '/essays/b/#p1' } }), { ...rest, '/essays/b/': left })).toEqual([]);
  });
});

describe('a mistake in the ledger', () => {
  it.each([
    ['a redirect to nothing', { '/old/': { to: '/nowhere/' } }, 'redirect to nothing'],
    ['a redirect to a fragment that is none', { '/old/': { to: `${ESSAY}#p9` } }, 'redirect to nothing'],
    ['a redirect over a page', { [ESSAY]: { to: '/' } }, 'redirect over a page'],
  ])('is %s', (_name, redirects, kind) => {
    expect(broken(withRedirects(redirects), { ...rest, [ESSAY]: one })).toMatchObject([{ kind }]);
  });

  it.each([
    ['to nothing', { old: { to: 'p9', until: DAY } }, ['alias to nothing']],
    [
      'in a circle',
      { a: { to: 'b', until: DAY }, b: { to: 'a', until: DAY } },
      ['alias in a circle', 'alias in a circle'],
    ],
  ])('is an alias %s', (_name, aliases, kinds) => {
    const found = broken(withAliases(aliases), { ...rest, [ESSAY]: one });
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('an old address', () => {
  const to = withRedirects({ '/essays/a/': { to: '/essays/b/', until: DAY }, '/older/': { to: '/essays/a/' } });
  const built = site({
    '/essays/b/': one,
    '/essays/b.md': undefined,
    '/essays/b/cite/b.bib': undefined,
    '/essays/b/p/2/': {},
  });

  it.each([
    ['/essays/a/', { address: '/essays/b/' }],
    ['/older/', { address: '/essays/b/' }],
    ['/essays/a.md', { address: '/essays/b.md' }],
    ['/essays/a/cite/a.bib', { address: '/essays/b/cite/b.bib' }],
    ['/essays/a/p/2/', { address: '/essays/b/p/2/' }],
    ['/essays/a/p/3/', { address: '/essays/b/', id: 'p3' }],
    ['/essays/ab/', undefined],
    ['/essays/a/p/9/', undefined],
  ])('%s leads, with its page, to %o', (address, forward) => {
    expect(forwardOf(to, built, address)).toEqual(forward);
  });

  it('of a passage leads to the passage where passages have no pages any more', () => {
    expect(forwardOf(published, site({ [ESSAY]: one }), '/essays/a/p/2/')).toEqual({ address: ESSAY, id: 'p2' });
  });

  it('of a passage leads to the one that took its place', () => {
    const ledger = withAliases({ p3: { to: 'p2', until: DAY } });
    const left = without(one, 'p3');
    expect(forwardOf(ledger, site({ [ESSAY]: left }), '/essays/a/p/3/')).toEqual({ address: ESSAY, id: 'p2' });
    expect(forwardOf(ledger, site({ [ESSAY]: left, '/essays/a/p/2/': {} }), '/essays/a/p/3/')).toEqual({
      address: '/essays/a/p/2/',
    });
  });

  it('is listed with what hangs below it', () => {
    const ledger = { ...to, pages: { ...to.pages, '/essays/a.md': { since: FIRST } } };
    expect([...allForwards(ledger, built).keys()]).toEqual(['/essays/a.md', '/essays/a/', '/older/']);
  });
});

it('the editor is told what is lost, and what to write', () => {
  const ledger = withRedirects({ '/old/': { to: '/nowhere/' } });
  const moved = { peace: undefined, p1: 'Put before.', p2: 'First words.', p3: 'Second words.' };
  const file = {
    file: 'content/permalinks.json',
    exists: true,
    ledger,
    lineOf: (at: readonly PropertyKey[]) => at.length,
  };
  const problems = brokenProblems(broken(ledger, { '/': {}, [ESSAY]: moved }), file, DAY);
  expect(problems.map(({ found, write }) => `${found}\n${write}`)).toMatchInlineSnapshot(`
    [
      "nothing at this address
    "fn-x": { "to": "fn-…", "until": "2027-03-01" } into the "aliases" of "/essays/a/"",
      "the words of ¶1, “First words.”, stand at ¶2; the words of ¶2, “Second words.”, stand at ¶3
    \`npm run permalinks -- --keep\`, which writes their aliases; or into the "aliases" of "/essays/a/": "p1": { "to": "p2", "until": "2027-03-01", "begins": "First words." }, "p2": { "to": "p3", "until": "2027-03-01", "begins": "Second words." }",
      "no such page
    "/atom.xml": { "to": "/the/page/that/has/it/now/", "until": "2027-03-01" } into "redirects"; or bring the page back",
      ""/nowhere/", where there is nothing
    the address at which it stands now",
    ]
  `);
});
