import type { DataFile } from '#content/data-file.ts';
import type { EditorProblem } from '#lib/editor-error.ts';
import { isPlainId } from '#lib/ids.ts';
import { ADDRESS, OLD_ADDRESS, isAddress, isOldAddress, isPlace } from './address-rules.ts';
import { broughtBy, sealOf, type Ledger } from './ledger.ts';

type Problem = Omit<EditorProblem, 'file' | 'line'> & { at: PropertyKey[] };

/** Checks that a ledger holds together; what it says of the site is compared after a build. */
export function ledgerProblems(ledger: Ledger, data: Pick<DataFile, 'lineOf'>, file: string): EditorProblem[] {
  return [...wrongNames(ledger), ...brokenSeals(ledger), ...onlyInCapitals(ledger), ...circles(ledger)].map(
    ({ at, ...problem }) => ({
      file,
      line: data.lineOf(at),
      ...problem,
    }),
  );
}

function wrongNames({ pages, redirects }: Ledger): Problem[] {
  const wrongPages = Object.keys(pages)
    .filter((address) => !isAddress(address))
    .map((address): Problem => wrongAddress(['pages', address], address, ADDRESS));
  const wrongRedirects = Object.entries(redirects).flatMap(([from, { to }]): Problem[] => [
    ...(isOldAddress(from) ? [] : [wrongAddress(['redirects', from], from, OLD_ADDRESS)]),
    ...(isPlace(to)
      ? []
      : [wrongAddress(['redirects', from, 'to'], to, `${ADDRESS}; with # and a fragment, or without`)]),
  ]);
  const fragments = Object.entries(pages).flatMap(([address, page]) =>
    (['fragments', 'aliases'] as const).flatMap((part) =>
      Object.keys(page[part] ?? {})
        .filter((id) => !isPlainId(id))
        .map((id): Problem => ({
          at: ['pages', address, part, id],
          expected: 'a fragment without #: letters of English, digits, - and _',
          found: `"${id}"`,
          write: 'such as "p1"',
        })),
    ),
  );
  return [...wrongPages, ...wrongRedirects, ...fragments];
}

function wrongAddress(at: PropertyKey[], address: string, expected: string): Problem {
  const write =
    'one such as "/essays/lan/", without host, base path and ?, letters as they are and not as %; or no line';
  return { at, expected, found: JSON.stringify(address), write };
}

function brokenSeals(ledger: Ledger): Problem[] {
  const brought = broughtBy(ledger);
  const unknown = [...brought.keys()].filter((edition) => !Object.hasOwn(ledger.editions, edition));
  const lost = unknown.map((edition): Problem => {
    const found = `${brought.get(edition)?.length ?? 0} addresses since ${edition}, which is not among the editions`;
    const write = `the line of the edition back, as an earlier state of this file has it; to publish, \`npm run permalinks -- --edition ${edition}\``;
    return { at: ['editions'], expected: 'an edition for each day that an address is of', found, write };
  });
  const broken = Object.entries(ledger.editions).flatMap(([edition, { addresses, seal }]): Problem[] => {
    const list = brought.get(edition) ?? [];
    if (list.length === addresses && sealOf(list) === seal) return [];
    return [
      {
        at: ['editions', edition],
        expected: `the ${addresses} addresses that the edition of ${edition} brought`,
        found: list.length === addresses ? `${addresses}, but not the same ones` : `${list.length} of them`,
        write:
          'the lines back, as an earlier state of this file has them: what is no longer on the site keeps its line and ' +
          `gets an alias or a redirect besides (or one in its place, with "since": "${edition}"). After two people have ` +
          'published on one day: the file of one of them, then `npm run permalinks`',
      },
    ];
  });
  return [...lost, ...broken];
}

/** Some hosts and systems do not tell capitals apart: there, one of the two would lead where the other does. */
function onlyInCapitals({ redirects }: Ledger): Problem[] {
  const known = new Map<string, string>();
  return Object.entries(redirects).flatMap(([from, { to }]): Problem[] => {
    const first = known.get(from.toLowerCase()) ?? from;
    known.set(from.toLowerCase(), first);
    if (redirects[first]?.to === to) return [];
    return [
      {
        at: ['redirects', from],
        expected: 'one place to which old addresses lead that differ in capitals only',
        found: `${from}, which leads to ${to}, and ${first}, which leads to ${redirects[first]?.to ?? ''}`,
        write: 'the same "to" for both, or one of the two',
      },
    ];
  });
}

/** A circle is told once, of the first of its addresses. Each redirect is followed once. */
function circles({ redirects }: Ledger): Problem[] {
  const followed = new Set<string>();
  return Object.keys(redirects).flatMap((start): Problem[] => {
    const way = new Set<string>();
    let next: string | undefined = start;
    while (next !== undefined && !followed.has(next)) {
      followed.add(next);
      way.add(next);
      next = redirects[next]?.to.replace(/#.*$/, '');
    }
    if (next === undefined || !way.has(next)) return [];
    const all = [...way];
    const circle = all.slice(all.indexOf(next));
    const first = circle.reduce((a, b) => (b < a ? b : a));
    const from = circle.indexOf(first);
    return [
      {
        at: ['redirects', first],
        expected: 'a redirect that leads to a page',
        found: `a circle: ${[...circle.slice(from), ...circle.slice(0, from), first].join(' → ')}`,
        write: '"to": the address at which the page stands now',
      },
    ];
  });
}
